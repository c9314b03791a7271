import type { Token } from 'markdown-it';

/** The Markdown of a slide and the line of its file on which it begins. */
export interface SourceText {
  readonly source: string;
  readonly line: number;
}

/** A place in the file of a lesson, from 1. */
export interface Located {
  readonly line: number;
  readonly column: number;
}

/** Something found in a token, and words by which it can be found in the source. */
export interface Findable {
  readonly words: readonly string[];
}

/**
 * What `find` sees in blocks and in the inlines inside them, each with its place: where its words stand in the lines of
 * its block, after those found before; or the first line of the block.
 */
export function placed<Found extends Findable>(
  tokens: readonly Token[],
  { source, line }: SourceText,
  find: (token: Token) => readonly Found[],
): readonly (Found & Located)[] {
  const lines = source.split('\n');
  const result: (Found & Located)[] = [];
  let first = 0;
  let from = { line: 0, column: 0 };
  for (const token of tokens) {
    if (token.map !== null && token.map[0] !== first) {
      first = token.map[0];
      from = { line: Math.max(first, 0), column: 0 };
    }
    put(token);
    for (const child of token.children ?? []) put(child);
  }
  return result;

  function put(part: Token): void {
    for (const found of find(part)) {
      const at = search(lines, from, found.words);
      if (at !== undefined) from = { line: at.line, column: at.column + 1 };
      const place = at ?? { line: Math.min(first, lines.length - 1), column: 0 };
      result.push({ ...found, line: line + place.line, column: place.column + 1 });
    }
  }
}

/** The first of these words at or after a place. */
function search(
  lines: readonly string[],
  from: Located,
  words: readonly string[],
): Located | undefined {
  for (let line = from.line; line < lines.length; line++) {
    const start = line === from.line ? from.column : 0;
    for (const word of words) {
      const column = word === '' ? -1 : (lines[line] ?? '').indexOf(word, start);
      if (column >= 0) return { line, column };
    }
  }
  return undefined;
}
