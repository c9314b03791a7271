import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyClockCommand, stoppedClock, taught, type ClockCommand } from './clock.ts';
import {
  countBeat,
  endRun,
  forgetRun,
  mostRuns,
  noRehearsals,
  planFrom,
  timeOf,
  usedPlan,
  type Rehearsals,
} from './rehearsal.ts';

const second = 1000;
const beats = (steps: readonly (readonly [slide: number, taught: number])[]): Rehearsals =>
  steps.reduce<Rehearsals>(
    (kept, [slide, time]) =>
      countBeat(kept, { now: 1e9 + time, slide, slides: 3, taught: time * second }),
    noRehearsals,
  );

describe('a rehearsal', () => {
  it('counts time to the slide that was shown', () => {
    const [run] = beats([
      [1, 5],
      [2, 20],
      [2, 30],
      [3, 31],
      [1, 60],
    ]).runs;
    expect(run?.slides).toEqual([20_000, 11_000, 29_000]);
  });

  it('begins anew when the clock was reset, and keeps the one before', () => {
    const { runs } = beats([
      [1, 1],
      [2, 40],
      [1, 2],
      [2, 20],
    ]);
    expect(runs.map(({ slides, isOver }) => [slides, isOver])).toEqual([
      [[40_000, 0, 0], true],
      [[20_000, 0, 0], false],
    ]);
  });

  it('goes on when a pause began a moment before what was counted, and adds nothing', () => {
    const { runs } = beats([
      [1, 20],
      [2, 30],
      [2, 28.5],
      [2, 29],
      [3, 45],
    ]);
    expect(runs.map(({ slides }) => slides)).toEqual([[30_000, 15_000, 0]]);
    const reset = beats([
      [1, 20],
      [2, 30],
      [2, 27.5],
    ]);
    expect(reset.runs.map(({ isOver }) => isOver)).toEqual([true, false]);
  });

  it('takes back the time that the computer slept', () => {
    const kept = beats([
      [1, 20],
      [2, 30],
      [2, 1830],
    ]);
    const beat = { now: 2e9, slide: 3, slides: 3, taught: 31_000, leftOut: 1_799_000 };
    expect(countBeat(kept, beat).runs.map(({ slides }) => slides)).toEqual([[30_000, 1000, 0]]);
    const reset = { ...beat, taught: 500, leftOut: 1_829_500 };
    expect(countBeat(kept, reset).runs.map(({ isOver }) => isOver)).toEqual([true, false]);
  });

  it('goes on where it was when it is read again in the middle', () => {
    const kept = beats([
      [1, 1],
      [2, 30],
    ]);
    const { runs } = countBeat(kept, { now: 2e9, slide: 2, slides: 3, taught: 90_000 });
    expect(runs.map(({ slides }) => slides)).toEqual([[30_000, 60_000, 0]]);
  });

  it('forgets looking around, and the oldest of many', () => {
    expect(
      endRun(
        beats([
          [1, 1],
          [2, 5],
        ]),
      ).runs,
    ).toEqual([]);
    const many = Array.from(
      { length: 30 },
      () =>
        [
          [1, 20],
          [1, 0],
        ] as const,
    ).flat();
    expect(beats(many).runs).toHaveLength(mostRuns);
  });

  it('becomes a plan, except for slides it did not come to', () => {
    const kept = beats([
      [1, 1],
      [2, 30],
      [2, 90],
    ]);
    const [run] = kept.runs;
    if (run === undefined) throw new Error('There is no run.');
    const plan = planFrom(run, [1, 2, 3]);
    expect(plan).toEqual([30_000, 60_000, 3]);
    expect(usedPlan({ ...kept, plan }, [1, 2, 3])).toBe(plan);
    expect(usedPlan({ ...kept, plan }, [1, 2])).toEqual([1, 2]);
    expect(forgetRun(kept, run.began).runs).toEqual([]);
  });

  it('adds up to the time taught, whatever is done with the clock', () => {
    const step = fc.record({
      command: fc.constantFrom<ClockCommand | 'move'>(
        'start',
        'pause',
        'questions',
        'move',
        'move',
      ),
      slide: fc.integer({ min: 1, max: 5 }),
      wait: fc.nat(100_000),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let [now, clock, kept] = [1e12, stoppedClock, noRehearsals];
        for (const { command, slide, wait } of steps) {
          now += wait;
          if (command !== 'move') clock = applyClockCommand(clock, command, now);
          kept = countBeat(kept, { now, slide, slides: 5, taught: taught(clock, now) });
          const sum = kept.runs.reduce((all, run) => all + timeOf(run), 0);
          expect(sum).toBe(taught(clock, now));
        }
      }),
    );
  });
});
