/** Slides from one number to another, both included. */
export interface SlideRange {
  readonly from: number;
  readonly to: number;
}

/** The highest number a slide can have. */
const most = 2000;

/**
 * Reads `1-3,7`, `5-` and `-4`. Undefined when it cannot be understood, so that the caller can say what was written.
 */
export function parseRanges(text: string): readonly SlideRange[] | undefined {
  const ranges = text.split(',').map((part) => parseRange(part.trim()));
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? known : undefined;
}

function parseRange(part: string): SlideRange | undefined {
  const [, first = '', dash, last = ''] = /^(\d*)\s*(-?)\s*(\d*)$/.exec(part) ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? 1 : Number(first);
  const open = last === '' ? most : Number(last);
  const to = dash === '' ? from : open;
  return from >= 1 && to >= from ? { from, to } : undefined;
}
