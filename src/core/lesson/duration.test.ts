import { expect, it } from 'vitest';
import { parseDuration } from './duration.ts';

it.each([
  ['45', 45],
  ['45m', 45],
  ['45 min', 45],
  ['1h', 60],
  ['1h30', 90],
  ['1h 30m', 90],
  ['1.5 hours', 90],
  ['2700s', 45],
  ['1m30s', 1.5],
  ['1:30', 90],
  ['12:30', 750],
  ['0:45', 45],
  [750, 750],
])('%s is %d minutes', (written, minutes) => {
  expect(parseDuration(written)).toBe(minutes);
});

it.each(['', 'soon', '-5', '0', '1:75', '9999h', 'h', '5m5h', NaN, Infinity])(
  '%s is no duration',
  (written) => {
    expect(parseDuration(written)).toBeUndefined();
  },
);
