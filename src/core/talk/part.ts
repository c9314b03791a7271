import type { Point } from './stroke.ts';

/**
 * A part of a slide that is enlarged to fill the stage. It has the stage's own shape, so its corner and one size, as
 * shares of the stage from 0 to 1, say all of it: at a size of 0.5 everything is twice as large.
 */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Ten times as large: beyond that a room sees parts of letters. */
const smallest = 0.1;
/** Hardly smaller than the slide: whoever drags over all of it wants the slide. */
const largest = 0.95;

/** The part of this size around a point, as near to it as the edges of the slide allow; undefined for the whole slide. */
export function partAround(at: Point, size: number): Part | undefined {
  const kept = Math.max(smallest, size);
  return clampPart({ x: at.x - kept / 2, y: at.y - kept / 2, size: kept });
}

/** The smallest part that holds both points; undefined when that is the whole slide. */
export function partBetween(a: Point, b: Point): Part | undefined {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return partAround(middle, Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)));
}

/** The part that lies on the slide and is nearest to this one; undefined when that is as good as the whole slide. */
export function clampPart({ x, y, size }: Part): Part | undefined {
  if (size > largest) return undefined;
  const kept = rounded(Math.max(smallest, size));
  return { x: within(x, 1 - kept), y: within(y, 1 - kept), size: kept };
}

/** Both show the same. */
export function isSamePart(a: Part | undefined, b: Part | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.size === b?.size;
}

function within(value: number, high: number): number {
  return rounded(Math.max(0, Math.min(high, value)));
}

/** In ten-thousandths, as points are. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
