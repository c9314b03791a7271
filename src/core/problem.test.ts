import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, editDistance, nearest, quoted } from './problem.ts';

it('quotes words on one line, without signs that a terminal would obey', () => {
  expect(quoted('a\n\u001b[31mb\u202E')).toBe('“a [31mb”');
  expect(quoted('x'.repeat(100))).toBe(`“${'x'.repeat(59)}…”`);
});

it('finds the name that was meant', () => {
  expect(nearest('collumns', ['rows', 'columns'])).toBe('columns');
  expect(nearest('Columns', ['rows', 'columns'])).toBe('columns');
  expect(nearest('row', ['rows', 'columns'])).toBe('rows');
  expect(nearest('banana', ['rows', 'columns'])).toBeUndefined();
  expect(didYouMean('rwos', ['rows'])).toBe(' Did you mean “rows”?');
  expect(didYouMean('banana', ['rows'])).toBe('');
});

it('counts added, removed, changed and swapped letters', () => {
  expect(editDistance('pagebreak', 'pagebraek', 9)).toBe(1);
  expect(editDistance('pagebreak', 'pagbreaks', 9)).toBe(2);
  expect(editDistance('', 'abc', 9)).toBe(3);
  expect(editDistance('a', 'abcd', 2)).toBe(3);
});

it('measures the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
