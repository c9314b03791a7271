import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutName } from '../lesson/layout.ts';
import type { Attempt, Candidate } from './attempt.ts';
import { search, searchBreaking, type Measure } from './search.ts';
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

/** `rows 30, flow 36`: the largest size at which each layout fits; `blind` when all that can be said is that it does not. */
function stage(
  text: string,
  isBlind = false,
): { readonly measure: Measure; readonly looks: string[] } {
  const most = new Map(text.split(', ').map((pair) => pair.split(' ') as [string, string]));
  const looks: string[] = [];
  const measure = ({ layout, size }: Attempt): number => {
    looks.push(`${layout} ${String(size)}`);
    const room = Number(most.get(layout) ?? 0);
    if (size <= room) return 1;
    return isBlind ? Infinity : (size / room) ** 2;
  };
  return { measure, looks };
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
    const found = search(layouts.split(', ').map(candidate), stage(room).measure);
    expect(say(found)).toBe(expected);
    expect(say(search(layouts.split(', ').map(candidate), stage(room, true).measure))).toBe(
      expected,
    );
  });

  test('agrees with trying everything, whatever fits', () => {
    const layouts = ['columns 32-24', 'rows 40-26', 'flow 28-24 -2'].map(candidate);
    for (const columns of sizes)
      for (const rows of sizes)
        for (const flow of sizes) {
          const room = `columns ${String(columns)}, rows ${String(rows)}, flow ${String(flow)}`;
          const expected = say(tryAll(layouts, stage(room).measure));
          expect(say(search(layouts, stage(room).measure))).toBe(expected);
          expect(say(search(layouts, stage(room, true).measure))).toBe(expected);
        }
  });

  test('looks seldom', () => {
    const { measure, looks } = stage('columns 28, rows 24, flow 26');
    search(['columns 32-24', 'rows 40-26', 'flow 28-24'].map(candidate), measure);
    expect(looks).toEqual(['columns 32', 'columns 28', 'columns 30', 'rows 30']);
  });

  test('is not misled by what it is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.array(fc.double({ min: 1.001, max: 100, noNaN: true }), {
          minLength: 20,
          maxLength: 20,
        }),
        (room, told) => {
          let look = 0;
          const found = search([candidate('flow')], ({ size }) =>
            size <= room ? 1 : (told[look++ % told.length] ?? 2),
          );
          expect(say(found)).toBe(`flow ${String(room)}`);
        },
      ),
    );
  });

  test('lets words break only when nothing fits with every word whole', () => {
    const fits: Measure = ({ marks, size }) => (marks.wrap !== undefined && size <= 32 ? 1 : 2);
    expect(searchBreaking([candidate('flow')], fits)).toMatchObject({
      size: 32,
      marks: { wrap: '' },
    });
    expect(searchBreaking([candidate('flow')], ({ size }) => (size <= 26 ? 1 : 2))).toMatchObject({
      size: 26,
      marks: {},
    });
  });
});

/** The rule itself, without any cleverness. */
function tryAll(candidates: readonly Candidate[], measure: Measure): Attempt | undefined {
  const ranked = candidates.flatMap(({ layout, marks, sizes, lift }) =>
    sizes.map((size) => ({ attempt: { layout, marks, size }, rank: size + lift })),
  );
  const fitting = ranked.filter(({ attempt }) => measure(attempt) <= 1);
  const best = Math.max(...fitting.map(({ rank }) => rank));
  return fitting.find(({ rank }) => rank === best)?.attempt;
}
