import { expect, test } from 'vitest';
import { parseLesson } from '../../core/lesson/parse.ts';
import { mathProblems } from './math-problems.ts';

test('formulas that TeX does not understand are told with their places', () => {
  const lesson = parseLesson(
    '### A\n\nGood $x^2$, bad $\\frac{a}$ and $5.\n\n<!-- pagebreak -->\n\n$$\n\\nosuch{x}\n$$\n',
    'a.md',
  );
  const problems = mathProblems(lesson);
  expect(problems.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    ['a.md', 3, 18, 'formula'],
    ['a.md', 8, 1, 'formula'],
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    "This formula cannot be set, so its source is shown. TeX says: Unexpected end of input in a macro argument, expected '}'.",
    'This formula cannot be set, so its source is shown. TeX says: Unsupported function name: \\nosuch.',
  ]);
});

test('lessons without formulas have none', () => {
  expect(mathProblems(parseLesson('It costs $5 and $6.', 'a.md'))).toEqual([]);
});
