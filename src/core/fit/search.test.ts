import { describe, expect, test } from 'vitest';
import type { LayoutName } from '../lesson/layout.ts';
import type { Attempt, Candidate } from './attempt.ts';
import { search, searchBreaking, type Fits } from './search.ts';
import { sizes, type Size } from './sizes.ts';

/** `rows 40-28 +5`: a layout, the sizes it may take, its lift. */
function candidate(text: string): Candidate {
  const [layout, range = '40-24', lift = '0'] = text.split(' ');
  const [most, least] = range.split('-').map(Number);
  const within = (size: Size): boolean => size <= (most ?? 40) && size >= (least ?? 24);
  return {
    layout: layout as LayoutName, // a fixture
    marks: {},
    sizes: sizes.filter(within),
    lift: Number(lift),
  };
}

/** `rows 30, flow 36`: the largest size at which each layout fits. */
function stage(text: string): { readonly fits: Fits; readonly looks: string[] } {
  const most = new Map(text.split(', ').map((pair) => pair.split(' ') as [string, string]));
  const looks: string[] = [];
  const fits = ({ layout, size }: Attempt): boolean => {
    looks.push(`${layout} ${String(size)}`);
    return size <= Number(most.get(layout) ?? 0);
  };
  return { fits, looks };
}

function say(attempt: Attempt | undefined): string {
  return attempt === undefined ? 'nothing' : `${attempt.layout} ${String(attempt.size)}`;
}

const cases: readonly (readonly [string, string, string, string])[] = [
  ['the largest size that fits', 'flow', 'flow 30', 'flow 30'],
  ['the largest of all when there is room', 'flow', 'flow 99', 'flow 40'],
  ['the floor when nothing more fits', 'flow', 'flow 24', 'flow 24'],
  ['nothing when not even the floor fits', 'flow', 'flow 23', 'nothing'],
  ['the first layout at equal size', 'columns, rows', 'columns 30, rows 30', 'columns 30'],
  ['a later layout when it is larger', 'columns, rows', 'columns 28, rows 36', 'rows 36'],
  ['an earlier layout when it is larger', 'columns, rows', 'columns 32, rows 28', 'columns 32'],
  ['a lifted layout against a larger one', 'code 28-24 13, flow', 'code 28, flow 40', 'code 28'],
  ['a larger one against a lowered layout', 'flow 28-24 -2, rows', 'flow 28, rows 28', 'rows 28'],
  ['what fits of a range', 'rows 40-28, flow', 'rows 26, flow 26', 'flow 26'],
];

describe('the search', () => {
  test.each(cases)('finds %s', (_name, layouts, room, expected) => {
    const found = search(layouts.split(', ').map(candidate), stage(room).fits);
    expect(say(found)).toBe(expected);
  });

  test('agrees with trying everything, whatever fits', () => {
    const layouts = ['columns 32-24', 'rows 40-26', 'flow 28-24 -2'].map(candidate);
    for (const columns of sizes)
      for (const rows of sizes)
        for (const flow of sizes) {
          const room = `columns ${String(columns)}, rows ${String(rows)}, flow ${String(flow)}`;
          expect(say(search(layouts, stage(room).fits))).toBe(
            say(tryAll(layouts, stage(room).fits)),
          );
        }
  });

  test('looks seldom', () => {
    const { fits, looks } = stage('columns 28, rows 24, flow 26');
    search(['columns 32-24', 'rows 40-26', 'flow 28-24'].map(candidate), fits);
    expect(looks.length).toBeLessThanOrEqual(6);
  });

  test('lets words break only when nothing fits with every word whole', () => {
    const fits: Fits = ({ marks, size }) => marks.wrap !== undefined && size <= 32;
    expect(searchBreaking([candidate('flow')], fits)).toMatchObject({
      size: 32,
      marks: { wrap: '' },
    });
    expect(searchBreaking([candidate('flow')], ({ size }) => size <= 26)).toMatchObject({
      size: 26,
      marks: {},
    });
  });
});

/** The rule itself, without any cleverness. */
function tryAll(candidates: readonly Candidate[], fits: Fits): Attempt | undefined {
  const ranked = candidates.flatMap(({ layout, marks, sizes, lift }) =>
    sizes.map((size) => ({ attempt: { layout, marks, size }, rank: size + lift })),
  );
  const fitting = ranked.filter(({ attempt }) => fits(attempt));
  const best = Math.max(...fitting.map(({ rank }) => rank));
  return fitting.find(({ rank }) => rank === best)?.attempt;
}
