import type { ProseWords } from '../words/words.ts';

/** What a run of code is, for its colour; the theme has one token for each. */
export type CodeTokenKind =
  | 'plain'
  | 'comment'
  | 'keyword'
  | 'string'
  | 'number'
  | 'function'
  | 'parameter'
  | 'constant'
  | 'punctuation'
  | 'link';

/** A run of characters of one line of code. */
export interface CodeToken {
  readonly text: string;
  readonly kind: CodeTokenKind;
}

/** A file of the course as the page names it. Sizes are in CSS pixels, 0 when not known. */
export interface PublishedFile {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What rendering needs from outside the core: heavy or disk-bound work, handed in so that the same rendering runs in
 * Node (Shiki, Temml, hashed files) and in the browser (plain code, no files). Each may answer undefined: the renderer
 * then shows the source as it is, and nothing is lost.
 */
export interface RenderTools {
  /** Words of the interface that stand in prose, in the language of the page. */
  readonly prose: ProseWords;
  /** Lines of coloured runs whose texts, joined, are the code. */
  highlight(code: string, language: string): readonly (readonly CodeToken[])[] | undefined;
  /** MathML for a TeX formula. */
  math(tex: string, display: boolean): string | undefined;
  /** The address of a file or lesson that the lesson names by a relative path. */
  file(path: string): PublishedFile | undefined;
}
