import type { Line, Scan } from '../text/scan.ts';

/** A stretch of a slide that is notes, from line to line. */
export interface NoteRegion {
  readonly start: number;
  readonly end: number;
  /** The notes in it. Equal to start and end for words that are shown to learners as well and keep their fence. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  readonly line: number;
}

const noteLine = /^notes?:[ \t]*/i;
const openDiv = /^:{3,}[ \t]*(?:\{[ \t]*\.?)?([\w-]+)/;
const closeDiv = /^:{3,}[ \t]*$/;
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
  const name = openDiv.exec(content)?.[1]?.toLowerCase();
  if (name === 'notes') return readDiv(scan, index, false);
  return name === 'learners' ? readDiv(scan, index, true) : undefined;
}

function toTheEnd({ text }: Scan, line: Line, innerStart: number, index: number): NoteRegion {
  const end = text.length;
  return { start: line.start, end, innerStart, innerEnd: end, closed: true, line: index };
}

function readDiv({ text, lines }: Scan, index: number, keepFence: boolean): NoteRegion | undefined {
  const first = lines[index];
  if (first === undefined) return undefined;
  let depth = 0;
  let last: Line | undefined;
  for (let at = index; at < lines.length && last === undefined; at++) {
    const line = lines[at];
    if (line?.kind !== 'text' && line?.kind !== 'underline') continue;
    const content = text.slice(line.content, line.end);
    if (closeDiv.test(content)) depth--;
    else if (openDiv.test(content)) depth++;
    if (depth === 0) last = line;
  }
  const end = last?.end ?? text.length;
  const inner = { innerStart: Math.min(first.end + 1, end), innerEnd: last?.start ?? end };
  const whole = { innerStart: first.start, innerEnd: end };
  return {
    start: first.start,
    end,
    ...(keepFence ? whole : inner),
    closed: last !== undefined,
    line: index,
  };
}

function readAside(
  { text }: Scan,
  line: Line,
  content: string,
  index: number,
): NoteRegion | undefined {
  const open = openAside.exec(content);
  if (open === null) return undefined;
  const innerStart = line.content + open[0].length;
  const close = /<\/aside\s*>/gi;
  close.lastIndex = innerStart;
  const found = close.exec(text);
  const innerEnd = found?.index ?? text.length;
  const end = found === null ? innerEnd : found.index + found[0].length;
  return { start: line.content, end, innerStart, innerEnd, closed: found !== null, line: index };
}
