import { isKeyLine } from '../front/block.ts';
import { isPagebreak } from './comment.ts';
import type { Container } from './containers.ts';
import { goOnAfter } from './go-on.ts';
import { lineAt } from './line-at.ts';
import { readRawValues, type RawValue } from '../front/recover.ts';
import type { Line, Scan } from './scan.ts';

/** The text of a slide before anything was taken out of it. */
export interface RawSlide {
  readonly text: string;
  /** Its first line in the text that was split, from 0. */
  readonly line: number;
  /** Where it begins in the text that was split. It need not stand there word for word: a break may lie in a list. */
  readonly at: number;
  /** What stands between `---` and `---` at its head, with lines from 0 in the text that was split. */
  readonly keys?: ReadonlyMap<string, RawValue>;
}

/** A place where one slide ends and the next begins. */
interface Break {
  readonly start: number;
  readonly end: number;
  /** Nothing but marks of lists and quotes stands before it on its line. */
  readonly leads: boolean;
  readonly containers: readonly Container[];
  readonly keys?: ReadonlyMap<string, RawValue>;
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

function ruleBreaks(scan: Scan): readonly Break[] {
  const breaks: Break[] = [];
  for (let index = 0; index < scan.lines.length; index++) {
    const line = scan.lines[index];
    if (line === undefined || !separates(scan, line)) continue;
    const closing = endOfKeys(scan, index);
    const keys = closing === undefined ? undefined : readKeys(scan, index + 1, closing);
    const end = scan.lines[closing ?? index]?.end ?? line.end;
    breaks.push({ start: line.start, end, leads: true, containers: [], ...(keys && { keys }) });
    index = closing ?? index;
  }
  return breaks;
}

function separates({ text }: Scan, { kind, containers, content }: Line): boolean {
  return kind === 'rule' && containers.length === 0 && text[content] === '-';
}

/**
 * The line that closes the keys right below a separator, as Slidev writes them at the head of a slide. It looks like the
 * underline of a heading, or like the next separator.
 */
function endOfKeys({ text, lines }: Scan, separator: number): number | undefined {
  const wordsOf = (index: number): string => text.slice(lines[index]?.start, lines[index]?.end);
  let at = separator + 1;
  while (at < lines.length && isKeyLine(wordsOf(at))) at++;
  return at > separator + 1 && /^---[ \t]*$/.test(wordsOf(at)) ? at : undefined;
}

function readKeys({ text, lines }: Scan, from: number, to: number): ReadonlyMap<string, RawValue> {
  const words = lines.slice(from, to).map(({ start, end }) => text.slice(start, end));
  const values = [...readRawValues(words)];
  return new Map(
    values.map(([key, value]) => [key, { words: value.words, line: value.line + from }]),
  );
}

function cut(scan: Scan, from: Break | undefined, to: Break | undefined): RawSlide {
  const end = to === undefined ? scan.text.length : endBefore(scan, to);
  if (from === undefined) return { text: scan.text.slice(0, end), line: 0, at: 0 };
  const index = lineAt(scan.lines, from.end);
  const line = scan.lines[index];
  const lineEnd = line?.end ?? scan.text.length;
  const rest = scan.text.slice(from.end, Math.max(from.end, Math.min(lineEnd, end)));
  const goesOn = end > lineEnd;
  const below = goesOn ? goOnAfter(scan.text.slice(lineEnd + 1, end), from.containers) : '';
  const keys = from.keys && { keys: from.keys };
  if (rest.trim() === '') {
    const at = goesOn ? lineEnd + 1 : from.end;
    return { text: below, line: goesOn ? index + 1 : index, at, ...keys };
  }
  const first = quoteMarks(from.containers) + rest.trimStart();
  const at = from.end + rest.length - rest.trimStart().length;
  return { text: goesOn ? `${first}\n${below}` : first, line: index, at, ...keys };
}

/** Marks of a list item or quote that hold nothing but the break belong to neither slide. */
function endBefore({ lines }: Scan, { start, leads }: Break): number {
  const line: Line | undefined = lines[lineAt(lines, start)];
  return leads && line !== undefined ? line.start : start;
}

function quoteMarks(containers: readonly Container[]): string {
  return '> '.repeat(containers.filter(({ kind }) => kind === 'quote').length);
}
