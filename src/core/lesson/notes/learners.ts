import { scanText } from '../text/scan.ts';
import { readDivMark } from './div.ts';
import { trimLines } from './trim-lines.ts';

/** Notes without the marks around what learners may see, and that on its own, in order. */
export interface WithLearners {
  readonly text: string;
  readonly marked: readonly string[];
}

/** Finds `::: learners` … `:::` in notes. Blocks of other names inside it belong to it. */
export function takeLearners(text: string): WithLearners {
  const marked: string[][] = [];
  const kept: string[] = [];
  let depth = 0;
  for (const { kind, start, content, end } of text.includes(':::') ? scanText(text).lines : []) {
    const mark = kind === 'text' ? readDivMark(text.slice(content, end)) : undefined;
    const begins = depth === 0 && mark?.name === 'learners';
    if (begins) marked.push([]);
    if (begins || (depth > 0 && mark !== undefined)) depth += mark?.name === '' ? -1 : 1;
    const ends = depth === 0 && mark?.name === '';
    const words = begins || ends ? (mark?.words ?? '') : text.slice(start, end);
    if (depth > 0) marked.at(-1)?.push(words);
    kept.push(words);
  }
  if (marked.length === 0) return { text, marked: [] };
  const parts = marked.map((lines) => trimLines(lines.join('\n')));
  return { text: kept.join('\n'), marked: parts.filter((part) => part !== '') };
}
