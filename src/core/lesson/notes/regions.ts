import type { Line, Scan } from '../text/scan.ts';
import { readDivMark } from './div.ts';

/** A stretch of a slide that is notes, from line to line. */
export interface NoteRegion {
  readonly start: number;
  readonly end: number;
  /** The notes in it. Equal to start and end for words that are shown to learners as well and keep their fence. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  /** It has no end of its own, but goes on to the end of the slide. */
  readonly toTheEnd: boolean;
  readonly line: number;
}

const noteLine = /^notes?:[ \t]*/i;
const openAside = /^<aside\b[^>]*\bclass\s*=\s*["']?[^"'>]*\bnotes\b[^>]*>/i;

/** Finds the notes that are not comments: `Note:`, `???`, `::: notes`, `::: learners`, `<aside class="notes">`. */
export function findNoteRegions(scan: Scan): readonly NoteRegion[] {
  const regions: NoteRegion[] = [];
  for (let index = 0; index < scan.lines.length; index++) {
    const region = readRegion(scan, index);
    if (region === undefined) continue;
    regions.push(region);
    while (index + 1 < scan.lines.length && (scan.lines[index + 1]?.start ?? 0) < region.end)
      index++;
  }
  return regions;
}

function readRegion(scan: Scan, index: number): NoteRegion | undefined {
  const line = scan.lines[index];
  if (line === undefined) return undefined;
  const content = scan.text.slice(line.content, line.end);
  if (line.kind === 'html') return readAside(scan, line, content, index);
  if (line.kind !== 'text') return undefined;
  if (line.containers.length === 0) {
    const mark = noteLine.exec(content)?.[0] ?? (content.trimEnd() === '???' ? content : undefined);
    if (mark !== undefined) return toTheEnd(scan, line, line.content + mark.length, index);
  }
  const name = readDivMark(content)?.name;
  if (name === 'notes') return readDiv(scan, index, false);
  return name === 'learners' ? readDiv(scan, index, true) : undefined;
}

/** A `---` as the last thing of a slide is no part of its notes either. */
function toTheEnd(scan: Scan, line: Line, innerStart: number, index: number): NoteRegion {
  const end = Math.max(lastWords(scan)?.end ?? 0, innerStart);
  return {
    start: line.start,
    end,
    innerStart,
    innerEnd: end,
    closed: true,
    toTheEnd: true,
    line: index,
  };
}

/** The last line of a text that is neither empty nor a rule. */
export function lastWords({ lines }: Scan): Line | undefined {
  return lines.findLast(
    ({ kind, containers }) =>
      kind !== 'blank' && kind !== 'comment' && (kind !== 'rule' || containers.length > 0),
  );
}

function readDiv(scan: Scan, index: number, keepFence: boolean): NoteRegion | undefined {
  const first = scan.lines[index];
  if (first === undefined) return undefined;
  const last = findClose(scan, index);
  const end = last?.end ?? scan.text.length;
  const { words = '' } = readDivMark(scan.text.slice(first.content, first.end)) ?? {};
  const afterMark =
    words === '' ? Math.min(first.end + 1, end) : scan.text.indexOf(words, first.content);
  const innerStart = keepFence ? first.start : afterMark;
  const innerEnd = keepFence ? end : (last?.start ?? end);
  return {
    start: first.start,
    end,
    innerStart,
    innerEnd,
    closed: last !== undefined,
    toTheEnd: false,
    line: index,
  };
}

/** The line that closes the block which begins on this line. */
function findClose({ text, lines }: Scan, index: number): Line | undefined {
  let depth = 0;
  for (let at = index; at < lines.length; at++) {
    const line = lines[at];
    const mark =
      line?.kind === 'text' ? readDivMark(text.slice(line.content, line.end)) : undefined;
    if (mark !== undefined) depth += mark.name === '' ? -1 : 1;
    if (depth === 0) return line;
  }
  return undefined;
}

function readAside(
  { text }: Scan,
  line: Line,
  content: string,
  index: number,
): NoteRegion | undefined {
  const open = openAside.exec(content.slice(0, 500));
  if (open === null) return undefined;
  const innerStart = line.content + open[0].length;
  const close = /<\/aside\s*>/gi;
  close.lastIndex = innerStart;
  const found = close.exec(text);
  const innerEnd = found?.index ?? text.length;
  const end = found === null ? innerEnd : found.index + found[0].length;
  return {
    start: line.content,
    end,
    innerStart,
    innerEnd,
    closed: found !== null,
    toTheEnd: false,
    line: index,
  };
}
