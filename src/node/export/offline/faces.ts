/** What a lesson needs fonts for. */
export interface Lettering {
  /** All words of the file, in any order. */
  readonly words: string;
  readonly usesMath: boolean;
}

/** The letters that the interface is written in, whatever the lesson is. */
const ascii = 'a';

/**
 * Takes the fonts out of a style sheet of which a lesson has no letter, as a browser would not load them. A font for all
 * letters is the one for formulas.
 */
export function dropFaces(css: string, { words, usesMath }: Lettering): string {
  const letters = new Set(Array.from(words + ascii, (letter) => letter.codePointAt(0) ?? 0));
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (!face.includes('url(')) return face;
    const written = /unicode-range:([^;}]*)/.exec(face)?.[1];
    const isNeeded = written === undefined ? usesMath : holdsAny(parseRange(written), letters);
    return isNeeded ? face : '';
  });
}

type Span = readonly [first: number, last: number];

/** `U+0-FF,U+2??` → the first and last letter of each part. */
function parseRange(written: string): readonly Span[] {
  return written.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    const from = Number.parseInt(first.replaceAll('?', '0'), 16);
    return [from, Number.parseInt(last.replaceAll('?', 'F'), 16)];
  });
}

function holdsAny(spans: readonly Span[], letters: ReadonlySet<number>): boolean {
  return [...letters].some((letter) =>
    spans.some(([first, last]) => letter >= first && letter <= last),
  );
}
