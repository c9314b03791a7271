import { describe, expect, test } from 'vitest';
import { allowedLayouts, chosenLayouts } from './layouts.ts';
import type { BlockKind, BlockShape, Shape } from './shape.ts';

/** `entries 40 60 50`: a kind and the lengths of its items; `table 3x40`; `paragraph 200`. */
function block(text: string): BlockShape {
  const [kind, ...rest] = text.split(' ');
  const numbers = rest.filter((word) => /^\d+$/.test(word)).map(Number);
  const isList = ['entries', 'list', 'ordered', 'tasks', 'table'].includes(kind ?? '');
  return {
    kind: kind as BlockKind, // a fixture: a wrong word fails the test that uses it
    length: numbers.reduce((sum, number) => sum + number, 0),
    items: isList ? numbers : [],
    nested: rest.includes('nested'),
    leadIns: kind === 'entries' || rest.includes('lead-ins'),
    columns: kind === 'table' ? 3 : 0,
    width: kind === 'code' ? 60 : 0,
  };
}

function slide(title: string | undefined, blocks: string, more: Partial<Shape> = {}): Shape {
  const parts = blocks === '' ? [] : blocks.split(', ').map(block);
  return { title, step: undefined, blocks: parts, firstSentence: 0, first: false, ...more };
}

const table: readonly [string, Shape, string][] = [
  ['a first slide with a lead', slide('A', 'paragraph 300', { first: true }), 'cover voice flow'],
  ['a first slide with its heading alone', slide('A', '', { first: true }), 'cover statement flow'],
  ['a first slide with a list', slide('A', 'list 40 40', { first: true }), 'points flow'],
  ['a heading alone', slide('A', ''), 'statement flow'],
  ['one paragraph', slide('A', 'paragraph 300'), 'voice flow'],
  ['a long paragraph', slide('A', 'paragraph 900'), 'flow'],
  [
    'a short first sentence',
    slide('A', 'paragraph 300', { firstSentence: 90 }),
    'statement voice flow',
  ],
  [
    'a conclusion',
    slide('Conclusion', 'paragraph 300', { firstSentence: 140 }),
    'statement voice flow',
  ],
  ['a paragraph under a heading', slide('A', 'heading 20, paragraph 300'), 'voice flow'],
  ['one bullet', slide('A', 'list 90'), 'voice flow'],
  [
    'a first slide with a heading of its own over the lead',
    slide('A', 'heading 20, paragraph 300', { first: true }),
    'cover voice flow',
  ],
  ['one lead-in', slide('A', 'entries 200'), 'voice flow'],
  ['three lead-ins', slide('A', 'entries 90 100 110'), 'columns rows flow condensed'],
  ['uneven lead-ins', slide('A', 'entries 40 200 60'), 'rows columns flow condensed'],
  [
    'lead-ins after an intro',
    slide('A', 'paragraph 90, entries 90 100 110 100'),
    'side columns flow condensed',
  ],
  ['six lead-ins', slide('A', 'entries 50 50 50 50 50 50'), 'columns flow condensed'],
  ['ten lead-ins', slide('A', `entries ${'40 '.repeat(10).trim()}`), 'flow'],
  ['nested lead-ins', slide('A', 'entries 90 120 100 nested'), 'columns flow condensed'],
  [
    'nested lead-ins with words after them',
    slide('A', 'entries 90 120 nested, paragraph 80'),
    'flow condensed',
  ],
  ['bullets', slide('A', 'list 80 90 70'), 'points flow'],
  ['bullets after an intro', slide('A', 'paragraph 60, list 80 90 70'), 'points flow'],
  ['a nested list', slide('A', 'list 80 90 70 nested'), 'flow'],
  ['a numbered list', slide('A', 'ordered 80 90 70'), 'points flow'],
  ['numbered lead-ins', slide('A', 'ordered 80 90 70 lead-ins'), 'ordered rows flow condensed'],
  ['a step', slide('Step 3: A', 'entries 90 80', { step: 3 }), 'step flow condensed'],
  ['a table', slide('A', 'table 40 50 60'), 'table flow'],
  ['code with an explanation', slide('A', 'code 300, entries 60 60'), 'code flow condensed'],
  ['a picture', slide('A', 'figure 0'), 'figure flow'],
  ['a picture with a paragraph', slide('A', 'figure 0, paragraph 120'), 'figure flow'],
  ['two tables', slide('A', 'table 40 50, table 40 50'), 'flow'],
  ['nothing at all', slide(undefined, ''), 'statement flow'],
];

describe('the layouts that content allows', () => {
  test.each(table)('%s', (_name, shape, expected) => {
    expect(allowedLayouts(shape, false).join(' ')).toBe(expected);
  });

  test('a question is always set as one', () => {
    expect(allowedLayouts(slide('Question 1', 'list 40 40 nested'), true)).toEqual(['quiz']);
  });
});

describe('what the author asked for', () => {
  test('comes first, with flow to fall back on', () => {
    expect(chosenLayouts(slide('A', 'entries 90 100 110'), false, 'rows')).toEqual([
      'rows',
      'flow',
    ]);
  });
  test('nothing asked leaves it to the content', () => {
    expect(chosenLayouts(slide('A', 'paragraph 300'), false, undefined)).toEqual(['voice', 'flow']);
  });
  test('a question stays a question', () => {
    expect(chosenLayouts(slide('A', ''), true, 'rows')).toEqual(['quiz']);
  });
});
