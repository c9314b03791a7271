import type { Place, Problem } from '../problem.ts';
import { largestLesson, tooLarge } from './decode.ts';

/** Text with one kind of line break and without byte order marks and NUL, and what was wrong with it. */
export interface CleanText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A lesson of more lines is refused as one of more bytes is. */
const mostLines = 100_000;
const tooLong = 'The lesson has more than 100,000 lines and was not read. Split it.';

/** Makes text ready to be read line by line. Text that is too large is replaced by a sentence that says so. */
export function cleanText(written: string, file: string): CleanText {
  const at: Place = { file, line: 1, column: 1 };
  if (written.length > largestLesson) {
    return refuse(tooLarge, at);
  }
  const text = written.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  if (linesIn(text) > mostLines) return refuse(tooLong, at);
  const nul = text.indexOf('\0');
  if (nul < 0) return { text, problems: [] };
  const before = text.slice(0, nul).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = 'A NUL character stands here; it is shown as �. Is this file text?';
  const problem: Problem = { ...place, rule: 'encoding', level: 'warning', message };
  return { text: text.replaceAll('\0', '\uFFFD'), problems: [problem] };
}

function refuse(message: string, at: Place): CleanText {
  return { text: message, problems: [{ ...at, rule: 'lesson-size', level: 'error', message }] };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
