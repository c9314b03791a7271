import { expect, it } from 'vitest';
import type { Problem } from '../../core/problem.ts';
import { problemsOn } from './problems.ts';

const at = (line: number): Problem => ({
  file: 'a.md',
  line,
  column: 1,
  rule: 'r',
  level: 'warning',
  message: `line ${String(line)}`,
});
const lesson = { problems: [at(2), at(9), at(12), at(40)], lines: [7, 10, 20] };
const lines = (slide: number) => problemsOn(slide, lesson).map(({ line }) => line);

it('lays every problem on one slide', () => {
  expect(lines(1)).toEqual([2, 9]);
  expect(lines(2)).toEqual([12]);
  expect(lines(3)).toEqual([40]);
});

it('has none for a slide without', () => {
  expect(problemsOn(2, { problems: [], lines: [] })).toEqual([]);
});
