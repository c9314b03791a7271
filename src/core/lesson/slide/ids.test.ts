import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSlideIds } from './ids.ts';

const idsOf = (...titles: readonly (string | undefined)[]): readonly string[] => {
  const idOf = createSlideIds();
  return titles.map((title) => idOf(title));
};

it.each([
  ['What does “Serverless” mean?', 'what-does-serverless-mean'],
  ["Don't panic", 'dont-panic'],
  ['数学 и Café', '数学-и-café'],
  ['Cafe\u0301', 'café'],
  ['3 tips', 'slide-3-tips'],
  ['2026', 'slide-2026'],
  ['☕', 'slide-untitled'],
  [undefined, 'slide-untitled'],
  ['Lesson', 'lesson-2'],
  ['  -- A -- ', 'a'],
])('%s becomes %s', (title, id) => {
  expect(idsOf(title)).toEqual([id]);
});

it('numbers repeats, around ids that are there already', () => {
  expect(idsOf('A', 'A 2', 'A', 'A')).toEqual(['a', 'a-2', 'a-3', 'a-4']);
});

it('cuts long titles between words', () => {
  expect(idsOf('word '.repeat(30))[0]).toBe(Array.from({ length: 12 }, () => 'word').join('-'));
  expect(idsOf('x'.repeat(200))[0]).toHaveLength(64);
});

it('makes ids that are unique, and safe in addresses and HTML', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
      const ids = idsOf(...titles);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^\p{L}[\p{L}\p{N}\p{M}-]*$/u.test(id))).toEqual([]);
    }),
  );
});
