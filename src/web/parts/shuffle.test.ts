import { describe, expect, it } from 'vitest';
import { mentionsPlaces, shuffle } from './shuffle.ts';

const options = [0, 1, 2, 3];

describe('shuffling options', () => {
  it('keeps every option', () => {
    for (let seed = 1; seed < 50; seed++)
      expect([...shuffle(options, seed, 'q')].toSorted((a, b) => a - b)).toEqual(options);
  });

  it('is the same for the same visit and question, and differs between questions', () => {
    expect(shuffle(options, 7, 'one')).toEqual(shuffle(options, 7, 'one'));
    const orders = new Set(
      ['one', 'two', 'three', 'four', 'five'].map((name) => shuffle(options, 7, name).join()),
    );
    expect(orders.size).toBeGreaterThan(2);
  });

  it('puts every option first about equally often', () => {
    const firsts = [0, 0, 0, 0];
    for (let seed = 1; seed <= 4000; seed++) {
      const first = shuffle(options, seed, 'question')[0] ?? 0;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('options that speak of each other', () => {
  it.each([
    'All of the above',
    'None of the above.',
    'Both A and C',
    'A and B',
    'Options B, C',
    'see below',
  ])('%s', (text) => {
    expect(mentionsPlaces(['Alpha', text])).toBe(true);
  });

  it.each([
    'A bucket and a key',
    'Amazon S3',
    'B-tree',
    'An instance or a cluster',
    'Answer calls',
  ])('not %s', (text) => {
    expect(mentionsPlaces([text])).toBe(false);
  });
});
