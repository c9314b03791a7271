import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSlides, reckonPace } from './pace.ts';

const minute = 60_000;

describe('the plan of a talk', () => {
  it('keeps given durations and spreads the rest by words', () => {
    const plan = planSlides(
      [
        { duration: 2, words: 500 },
        { duration: undefined, words: 20 },
        { duration: undefined, words: 100 },
      ],
      10,
    );
    expect(plan).toEqual([2 * minute, 2 * minute, 6 * minute]);
  });

  it('gives every slide some time when durations use up the minutes', () => {
    expect(
      planSlides(
        [
          { duration: 30, words: 1 },
          { duration: undefined, words: 5 },
        ],
        10,
      ),
    ).toEqual([30 * minute, minute / 4]);
  });

  it('adds up to the minutes when they suffice', () => {
    const slide = fc.record({ duration: fc.constant(undefined), words: fc.nat(500) });
    fc.assert(
      fc.property(
        fc.array(slide, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 20, max: 90 }),
        (slides, minutes) => {
          const total = planSlides(slides, minutes).reduce((sum, time) => sum + time, 0);
          expect(total).toBeCloseTo(minutes * minute, 3);
        },
      ),
    );
  });
});

describe('the pace', () => {
  const plan = [minute, 4 * minute, 5 * minute];

  it('is on time within the time of the slide', () => {
    expect(reckonPace(plan, 2, 3 * minute)).toEqual({
      behind: 0,
      place: 0.3,
      now: 0.3,
      left: 7 * minute,
    });
  });

  it('is behind when the time of the slide is over', () => {
    expect(reckonPace(plan, 1, 2.5 * minute).behind).toBe(1.5 * minute);
  });

  it('is ahead when the time of the slide has not come', () => {
    expect(reckonPace(plan, 3, 2 * minute).behind).toBe(-3 * minute);
    expect(reckonPace(plan, 3, 2 * minute).left).toBe(5 * minute);
  });

  it('has no opinion without a plan', () => {
    expect(reckonPace([], 1, minute).now).toBe(0);
  });
});
