import { posix } from 'node:path';
import type { Level, Problem } from '../../core/problem.ts';

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** A problem as GitHub shows it beside the changed line. `folder` is the course as seen from the repository. */
export function formatAnnotation(problem: Problem, folder: string): string {
  const { file, line, column, level, rule, message } = problem;
  const properties = {
    file: posix.join(folder.replaceAll('\\', '/'), file),
    line: String(line),
    col: String(column),
    title: rule,
  };
  const told = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  );
  return `::${commands[level]} ${told.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
