import { expect, it } from 'vitest';
import { printQuery, type PrintOptions } from './options.ts';
import { parseRanges } from './ranges.ts';

const plain: PrintOptions = {
  mode: 'slides',
  perPage: 3,
  beside: 'lines',
  paper: 'a4',
  steps: false,
  slides: [],
};

it('asks the print view for slides', () => {
  expect(printQuery(plain)).toBe('?view=print');
  expect(printQuery({ ...plain, steps: true, slides: [{ from: 1, to: 3 }] })).toBe(
    '?view=print&steps&slides=1-3',
  );
});

it('asks for paper only where slides are not the pages', () => {
  expect(printQuery({ ...plain, mode: 'notes', paper: 'letter' })).toBe(
    '?view=print&notes&paper=letter',
  );
  expect(printQuery({ ...plain, mode: 'handout', beside: 'notes' })).toBe(
    '?view=print&handout=3&beside=notes&paper=a4',
  );
  expect(printQuery({ ...plain, mode: 'reading' })).toBe('?view=print&reading&paper=a4');
});

it('reads ranges of slides', () => {
  expect(parseRanges('1-3, 7')).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 7 },
  ]);
  expect(parseRanges('5-')).toEqual([{ from: 5, to: 2000 }]);
  expect(parseRanges('-4')).toEqual([{ from: 1, to: 4 }]);
});

it.each(['', 'x', '3-1', '0', '1,,2', '-'])('does not guess what %j means', (text) => {
  expect(parseRanges(text)).toBeUndefined();
});
