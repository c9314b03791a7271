import { expect, it } from 'vitest';
import { stepInGrid } from './grid.ts';

/** Ten cells in rows of four. */
const step = (key: string, from: number, isRtl = false) =>
  stepInGrid(key, { from, cells: 10, columns: 4, isRtl });

it.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 5],
  ['ArrowDown', 6, 9],
  ['ArrowDown', 8, 8],
  ['ArrowUp', 2, 2],
  ['ArrowUp', 9, 5],
  ['PageDown', 0, 9],
  ['PageUp', 9, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
])('%s from cell %i leads to %i', (key, from, to) => {
  expect(step(key, from)).toBe(to);
});

it('goes the other way where lines run from right to left', () => {
  expect(step('ArrowLeft', 3, true)).toBe(4);
});

it('leaves other keys alone', () => {
  expect(step('Tab', 3)).toBeUndefined();
});
