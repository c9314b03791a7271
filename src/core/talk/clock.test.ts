import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyClockCommand, elapsed, stoppedClock, taught, type ClockCommand } from './clock.ts';

const run = (steps: readonly (readonly [ClockCommand, number])[]) =>
  steps.reduce((clock, [command, at]) => applyClockCommand(clock, command, at), stoppedClock);

describe('the clock of a talk', () => {
  it('counts only while it runs', () => {
    const clock = run([
      ['start', 1_000],
      ['pause', 61_000],
      ['start', 100_000],
    ]);
    expect(elapsed(clock, 130_000)).toBe(90_000);
  });

  it('keeps the pace still during questions, while time goes on', () => {
    const clock = run([
      ['start', 0],
      ['questions', 60_000],
      ['questions', 180_000],
    ]);
    expect(elapsed(clock, 240_000)).toBe(240_000);
    expect(taught(clock, 240_000)).toBe(120_000);
  });

  it('starts again from nothing, and goes on running if it ran', () => {
    expect(
      elapsed(
        run([
          ['start', 0],
          ['reset', 5_000],
        ]),
        6_000,
      ),
    ).toBe(1_000);
    expect(
      elapsed(
        run([
          ['start', 0],
          ['pause', 5],
          ['reset', 6],
        ]),
        60,
      ),
    ).toBe(0);
  });

  it('is right after the computer slept, and never negative when its clock was set back', () => {
    const clock = run([['start', 1_000_000]]);
    expect(elapsed(clock, 9_000_000)).toBe(8_000_000);
    expect(elapsed(clock, 0)).toBe(0);
  });

  it('never counts more teaching than time, nor less than nothing', () => {
    const command = fc.constantFrom<ClockCommand>('start', 'pause', 'reset', 'questions');
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.nat(100_000))), (steps) => {
        let now = 0;
        const timed = steps.map(([name, wait]) => [name, (now += wait)] as const);
        const clock = run(timed);
        expect(taught(clock, now)).toBeGreaterThanOrEqual(0);
        expect(taught(clock, now)).toBeLessThanOrEqual(elapsed(clock, now));
      }),
    );
  });
});
