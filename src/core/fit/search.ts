import type { Attempt, Candidate } from './attempt.ts';
import type { Size } from './sizes.ts';

/**
 * Looks at one attempt on the stage: how many times the height there is does it take? At most 1 when everything is inside;
 * Infinity when something is not for another reason, such as a word wider than its column.
 */
export type Measure = (attempt: Attempt) => number;

interface Found {
  readonly attempt: Attempt;
  readonly rank: number;
}

/**
 * The first size at which any candidate fits wins; at equal size the first candidate wins. Within a candidate, what fits
 * at a size fits at every smaller one; only sizes above what was found before are tried.
 */
export function search(candidates: readonly Candidate[], measure: Measure): Attempt | undefined {
  let best: Found | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const above = best?.rank ?? -Infinity;
    best = largest(candidate, { above, isFirst: index === 0 }, measure) ?? best;
  }
  return best?.attempt;
}

/**
 * As search, and when nothing fits with every word whole, once more with words and lines of code allowed to break.
 */
export function searchBreaking(
  candidates: readonly Candidate[],
  measure: Measure,
): Attempt | undefined {
  return search(candidates, measure) ?? search(candidates.map(breaking), measure);
}

/** The same candidate with `data-wrap`: what is wider than its column may break anywhere. */
export function breaking(candidate: Candidate): Candidate {
  return { ...candidate, marks: { ...candidate.marks, wrap: '' } };
}

interface Turn {
  readonly above: number;
  readonly isFirst: boolean;
}

/**
 * The largest size of a candidate above a rank, or undefined. Of the first candidate the largest is tried first, for most
 * slides are sparse; of the others the smallest, for most that comes later is no better.
 */
function largest(
  { layout, marks, lift, sizes: all }: Candidate,
  { above, isFirst }: Turn,
  measure: Measure,
): Found | undefined {
  const sizes = all.filter((size) => size + lift > above);
  const index = largestFitting(sizes, isFirst, (size) => measure({ layout, marks, size }));
  const size = index === undefined ? undefined : sizes[index];
  return size && { attempt: { layout, marks, size }, rank: size + lift };
}

/** A size that was too large, and how many times the height it took. */
interface TooLarge {
  readonly size: Size;
  readonly taken: number;
}

/**
 * The place of the largest size that fits. One that is too large says where to look next, and what fits there is tried
 * one larger. The smallest is tried when nothing can be said, and then the largest, for what fits at all often fits well.
 */
function largestFitting(
  sizes: readonly Size[],
  fromLargest: boolean,
  measure: (size: Size) => number,
): number | undefined {
  const tooLarge: TooLarge[] = [];
  let high = 0;
  let low = sizes.length;
  let at = fromLargest ? 0 : low - 1;
  while (high < low) {
    const size = sizes[at];
    if (size === undefined) return undefined;
    const taken = measure(size);
    if (taken <= 1) low = at;
    else high = at + 1;
    if (taken > 1 && Number.isFinite(taken)) tooLarge.unshift({ size, taken });
    at = next(sizes, { high, low }, tooLarge);
  }
  return low < sizes.length ? low : undefined;
}

/** Sizes before `high` are too large, those from `low` on fit. */
interface Bounds {
  readonly high: number;
  readonly low: number;
}

function next(
  sizes: readonly Size[],
  { high, low }: Bounds,
  tooLarge: readonly TooLarge[],
): number {
  const guess = guessFrom(tooLarge);
  if (guess === undefined && low === sizes.length) return low - 1;
  if (guess === undefined) return high === 0 ? 0 : (high + low) >> 1;
  const place = sizes.findIndex((size) => size <= guess);
  return Math.max(high, Math.min(place === -1 ? low : place, low - 1));
}

/**
 * The size at which the slide should fit: words take room as the square of their size, and where two sizes were seen,
 * between which something did not grow as words do, the line through both leads there.
 */
function guessFrom([last, before]: readonly TooLarge[]): number | undefined {
  if (last === undefined) return undefined;
  const slope = before && (before.taken - last.taken) / (before.size - last.size);
  if (slope === undefined || slope <= 0) return last.size / Math.sqrt(last.taken);
  return last.size - (last.taken - 1) / slope;
}
