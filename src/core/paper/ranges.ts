/** Numbers from one to another, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The highest number there can be: no lesson has more slides. */
const most = 2000;

/**
 * Reads `1-3,7`, `5-` and `-4`. Undefined when it cannot be understood, so that the caller can say what was written.
 */
export function parseRanges(text: string): readonly Range[] | undefined {
  const ranges = text.split(',').map((part) => parseRange(part.trim()));
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? known : undefined;
}

function parseRange(part: string): Range | undefined {
  const [, first = '', dash, last = ''] = /^(\d*)\s*(-?)\s*(\d*)$/.exec(part) ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? 1 : Number(first);
  const open = last === '' ? most : Number(last);
  const to = dash === '' ? from : open;
  return from >= 1 && to >= from ? { from, to } : undefined;
}

/** Ranges as text that `parseRanges` reads: `1-3,7`. */
export function formatRanges(ranges: readonly Range[]): string {
  return ranges
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(',');
}

/** Whether a number is asked for; no ranges ask for all. */
export function isInRanges(ranges: readonly Range[], number: number): boolean {
  return ranges.length === 0 || ranges.some(({ from, to }) => number >= from && number <= to);
}

/** The fewest ranges that hold exactly these rising numbers. */
export function rangesOf(numbers: readonly number[]): readonly Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}
