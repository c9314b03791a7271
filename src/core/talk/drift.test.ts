import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyClockCommand,
  elapsed,
  shiftClock,
  stoppedClock,
  taught,
  type Clock,
} from './clock.ts';
import { driftBetween, type Reading } from './drift.ts';

interface Happening {
  readonly what: 'work' | 'sleep' | 'set back' | 'set forward';
  readonly time: number;
}

const start: Reading = { wall: 1_700_000_000_000, steady: 5_000 };

/** What a computer's clocks say after something happened. */
function after({ wall, steady }: Reading, { what, time }: Happening): Reading {
  if (what === 'work') return { wall: wall + time, steady: steady + time };
  return { wall: what === 'set back' ? wall - time : wall + time, steady };
}

/** As the presenter does: whatever was set back is made good at the next look at the clocks. */
function watch(clock: Clock, happenings: readonly Happening[]): readonly [Clock, Reading] {
  return happenings.reduce<readonly [Clock, Reading]>(
    ([before, reading], happening) => {
      const next = after(reading, happening);
      return [shiftClock(before, Math.min(0, driftBetween(reading, next))), next];
    },
    [clock, start],
  );
}

describe('the clocks of a computer', () => {
  const happening: fc.Arbitrary<Happening> = fc.record({
    what: fc.constantFrom('work', 'sleep', 'set back', 'set forward'),
    time: fc.integer({ min: 1000, max: 7_200_000 }),
  });

  it('never make a talk lose or gain time by being set back, and let sleep count', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), fc.boolean(), (list, isAsking) => {
        const started = applyClockCommand(stoppedClock, 'start', start.wall);
        const clock = isAsking ? applyClockCommand(started, 'questions', start.wall) : started;
        const [then, { wall }] = watch(clock, list);
        const went = list.filter(({ what }) => what !== 'set back');
        const time = went.reduce((sum, it) => sum + it.time, 0);
        expect(elapsed(then, wall)).toBe(time);
        expect(taught(then, wall)).toBe(isAsking ? 0 : time);
      }),
    );
  });

  it('let a person leave out what was sleep to them', () => {
    const started = applyClockCommand(stoppedClock, 'start', start.wall);
    const next = after(after(start, { what: 'work', time: 60_000 }), {
      what: 'sleep',
      time: 3_600_000,
    });
    const left = shiftClock(started, driftBetween(start, next));
    expect(elapsed(left, next.wall)).toBe(60_000);
  });

  it('are not made a fuss about for less than a second', () => {
    expect(driftBetween(start, { wall: start.wall + 400, steady: start.steady })).toBe(0);
    expect(driftBetween(start, { wall: start.wall - 400, steady: start.steady })).toBe(0);
  });

  it('do not touch a clock that stands', () => {
    expect(shiftClock(stoppedClock, -5_000)).toBe(stoppedClock);
  });
});
