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

/** Words of an author as they may stand in a message: in quotes, on one line, without control characters, not long. */
export function quoted(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
  const letters = [...plain.slice(0, 200)];
  return letters.length > 60 ? `“${letters.slice(0, 59).join('')}…”` : `“${plain}”`;
}

/** The name that was probably meant, when a word is close enough to one of them. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const allowed = typed.length < 5 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(typed, name.toLowerCase(), allowed);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** ` Did you mean “columns”?`, or nothing; to be put behind a message. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name === undefined ? '' : ` Did you mean “${name}”?`;
}

/**
 * How many letters must be added, removed, changed or swapped with their neighbour to make one word of the other.
 * Words that differ by more than `most` in length are not compared: the answer is then larger than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && row > 1) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
