import { describe, expect, test } from 'vitest';
import { layoutNames } from '../lesson/layout.ts';
import type { Candidate } from './attempt.ts';
import { candidates, type Content } from './candidates.ts';
import { floor } from './sizes.ts';

const prose: Content = { pictures: 0, wide: 0, title: 'A title', callouts: 0 };

/** `columns 32-24`, `flow[1] 28-28`: layouts with their marks and ranges, in order. */
function say(list: readonly Candidate[]): readonly string[] {
  return list.map(({ layout, marks, sizes }) => {
    const values = Object.values(marks).join();
    const marked = values === '' ? '' : `[${values}]`;
    return `${layout}${marked} ${String(sizes[0])}-${String(sizes.at(-1))}`;
  });
}

describe('the ways to set a slide', () => {
  test('prose alone grows', () => {
    expect(say(candidates(['flow'], prose))).toEqual([
      'flow[1] 40-28',
      'flow[2-free] 32-24',
      'flow[2] 32-24',
      'flow[1] 26-24',
      'flow[2-run] 28-24',
    ]);
  });

  test('beside another layout flow keeps to the size of prose', () => {
    const ways = say(candidates(['columns', 'flow'], prose));
    expect(ways.slice(0, 2)).toEqual(['columns 32-24', 'flow[1] 28-28']);
  });

  test('what wants the whole width gets no two columns', () => {
    expect(say(candidates(['flow'], { ...prose, wide: 1 }))).toEqual(['flow[1] 40-24']);
  });

  test('pictures give way before words', () => {
    expect(say(candidates(['flow'], { ...prose, pictures: 1, wide: 1 }))).toEqual([
      'flow[1] 40-24',
      'flow[1,1] 32-24',
      'flow[1,2] 32-24',
      'flow[1,3] 32-24',
    ]);
  });

  test('a question is tried in even rows first', () => {
    expect(say(candidates(['quiz'], prose))).toEqual([
      'quiz 32-24',
      'quiz[wide] 32-24',
      'quiz[uneven] 30-24',
      'quiz[stack] 28-24',
      'quiz[grid] 28-24',
    ]);
  });

  test('the title of a cover is tried from the largest', () => {
    const titles = candidates(['cover'], prose).map(({ marks }) => marks.title);
    expect(titles).toEqual(['xl', 'l', 'm', 's', 'small']);
  });

  test.each(layoutNames)('%s has sizes, and none below the floor', (layout) => {
    for (const { sizes } of candidates([layout], { ...prose, pictures: 2 })) {
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(floor);
    }
  });
});
