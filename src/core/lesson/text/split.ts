import { isPagebreak } from './comment.ts';
import type { Container } from './containers.ts';
import { goOnAfter } from './go-on.ts';
import { lineAt } from './line-at.ts';
import type { Line, Scan } from './scan.ts';

/** The text of a slide before anything was taken out of it. */
export interface RawSlide {
  readonly text: string;
  /** Its first line in the text that was split, from 0. */
  readonly line: number;
}

/** A place where one slide ends and the next begins. */
interface Break {
  readonly start: number;
  readonly end: number;
  /** Nothing but marks of lists and quotes stands before it on its line. */
  readonly leads: boolean;
  readonly containers: readonly Container[];
}

/** Cuts a text into slides at its pagebreaks, and at `---` when that separates them. Parts may be empty. */
export function splitSlides(scan: Scan, separator: 'pagebreak' | 'hr'): readonly RawSlide[] {
  const breaks = [...commentBreaks(scan), ...(separator === 'hr' ? ruleBreaks(scan) : [])];
  breaks.sort((a, b) => a.start - b.start);
  return [undefined, ...breaks].map((from, index) => cut(scan, from, breaks[index]));
}

function commentBreaks(scan: Scan): readonly Break[] {
  return scan.comments.filter(({ content, fault }) => fault !== 'open' && isPagebreak(content));
}

function ruleBreaks({ text, lines }: Scan): readonly Break[] {
  return lines
    .filter((line) => line.kind === 'rule' && line.containers.length === 0)
    .filter((line) => text[line.content] === '-')
    .map(({ start, end }) => ({ start, end, leads: true, containers: [] }));
}

function cut(scan: Scan, from: Break | undefined, to: Break | undefined): RawSlide {
  const end = to === undefined ? scan.text.length : endBefore(scan, to);
  if (from === undefined) return { text: scan.text.slice(0, end), line: 0 };
  const index = lineAt(scan.lines, from.end);
  const line = scan.lines[index];
  const lineEnd = line?.end ?? scan.text.length;
  const rest = scan.text.slice(from.end, Math.max(from.end, Math.min(lineEnd, end)));
  const goesOn = end > lineEnd;
  const below = goesOn ? goOnAfter(scan.text.slice(lineEnd + 1, end), from.containers) : '';
  if (rest.trim() === '') return { text: below, line: goesOn ? index + 1 : index };
  const first = quoteMarks(from.containers) + rest.trimStart();
  return { text: goesOn ? `${first}\n${below}` : first, line: index };
}

/** Marks of a list item or quote that hold nothing but the break belong to neither slide. */
function endBefore({ lines }: Scan, { start, leads }: Break): number {
  const line: Line | undefined = lines[lineAt(lines, start)];
  return leads && line !== undefined ? line.start : start;
}

function quoteMarks(containers: readonly Container[]): string {
  return '> '.repeat(containers.filter(({ kind }) => kind === 'quote').length);
}
