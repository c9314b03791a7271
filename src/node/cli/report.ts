import { pc } from './colours.ts';
import type { Level, Problem } from '../../core/problem.ts';

const colours: Readonly<Record<Level, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  hint: pc.cyan,
};

/** A problem on one line of a terminal: `lessons/3.md:12:1  warning  What was met and what to do.  [pagebreak-typo]` */
export function formatProblem({ file, line, column, level, message, rule }: Problem): string {
  const place = pc.bold(`${file}:${String(line)}:${String(column)}`);
  return `${place}  ${colours[level](level)}  ${message}  ${pc.dim(`[${rule}]`)}`;
}

/** `3 errors, 1 warning`; empty when there are none. Hints are told but not counted. */
export function countProblems(problems: readonly Problem[]): string {
  const counted = (['error', 'warning'] as const).map((level) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? undefined : `${String(count)} ${level}${count === 1 ? '' : 's'}`;
  });
  return counted.filter((part) => part !== undefined).join(', ');
}

/** Problems that fail `--strict`: all but hints. */
export function hasFailures(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level !== 'hint');
}
