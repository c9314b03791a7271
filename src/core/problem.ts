/** How much a problem matters: an error fails `check` and `build --strict`, a warning is told, a hint may be ignored. */
export type Level = 'error' | 'warning' | 'hint';

/** A place in a file of the course. Lines and columns count from 1; `file` is relative to the course folder, with `/`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something an author should know, as data. The message says what was met and what to do about it, in one or two
 * plain sentences without line breaks or control characters, so that it can go to a terminal, a page or JSON alike.
 */
export interface Problem extends Place {
  /** The rule that found it, in kebab-case: `pagebreak-typo`. Authors silence a rule by this name. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
}
