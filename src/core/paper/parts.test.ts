import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts, parsePart, takePart } from './parts.ts';

describe('countParts', () => {
  it('prints what is short as a whole', () => {
    expect([0, 1, 60, 119].map(countParts)).toEqual([1, 1, 1, 1]);
  });

  it('makes an even number of parts of what is long, none of them too long', () => {
    expect([120, 300, 500, 501, 1000].map(countParts)).toEqual([2, 2, 2, 4, 4]);
  });
});

describe('takePart', () => {
  it('gives every slide to exactly one part, in order, and as many to each as to the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        (all, of) => {
          const parts = Array.from({ length: of }, (_, index) =>
            takePart(all, { number: index + 1, of }),
          );
          expect(parts.flat()).toEqual(all);
          const sizes = parts.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('parsePart', () => {
  it('reads parts and nothing else', () => {
    expect(parsePart('2/4')).toEqual({ number: 2, of: 4 });
    for (const text of ['', '2', '0/2', '3/2', '1/0', '1/2/3', 'a/b', '-1/2', '1/99999'])
      expect(parsePart(text)).toBeUndefined();
  });
});
