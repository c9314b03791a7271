import { describe, expect, it } from 'vitest';
import { formatElapsed, formatSpan, planMinutes } from './format.ts';

describe('times', () => {
  it('are said in minutes and seconds, and in hours when there are any', () => {
    expect(formatSpan(90_000)).toBe('1:30');
    expect(formatSpan(3_870_000)).toBe('1:04:30');
    expect(formatSpan(-5)).toBe('0:00');
  });

  it('of a clock keep their width below an hour', () => {
    expect(formatElapsed(270_000)).toBe('04:30');
    expect(formatElapsed(1_270_000)).toBe('21:10');
    expect(formatElapsed(3_600_000)).toBe('1:00:00');
  });

  it('of a plan are halves of minutes while they are short', () => {
    expect(planMinutes(200_000)).toBe(3.5);
    expect(planMinutes(1_000)).toBe(0.5);
    expect(planMinutes(12.4 * 60_000)).toBe(12);
  });
});
