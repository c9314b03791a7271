import type { Problem } from '../problem.ts';
import { largestLesson, tooLarge } from './decode.ts';

/** Text with one kind of line break and without byte order marks and NUL, and what was wrong with it. */
export interface CleanText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Makes text ready to be read line by line. Text that is too large is replaced by a sentence that says so. */
export function cleanText(written: string, file: string): CleanText {
  const at = { file, line: 1, column: 1 };
  if (written.length > largestLesson) {
    return {
      text: tooLarge,
      problems: [{ ...at, rule: 'lesson-size', level: 'error', message: tooLarge }],
    };
  }
  const text = written.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul < 0) return { text, problems: [] };
  const before = text.slice(0, nul).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = 'A NUL character stands here; it is shown as �. Is this file text?';
  const problem: Problem = { ...place, rule: 'encoding', level: 'warning', message };
  return { text: text.replaceAll('\0', '\uFFFD'), problems: [problem] };
}
