import type { Attempt, Candidate } from './attempt.ts';
import type { Size } from './sizes.ts';

/** Looks at one attempt on the stage: is everything inside? */
export type Fits = (attempt: Attempt) => boolean;

interface Found {
  readonly attempt: Attempt;
  readonly rank: number;
}

/**
 * The first size at which any candidate fits wins; at equal size the first candidate wins. Within a candidate, what fits
 * at a size fits at every smaller one, so its largest is found by bisection, and only above what was found before.
 */
export function search(candidates: readonly Candidate[], fits: Fits): Attempt | undefined {
  let best: Found | undefined;
  for (const [index, candidate] of candidates.entries()) {
    best =
      largest(candidate, { above: best?.rank ?? -Infinity, isFirst: index === 0 }, fits) ?? best;
  }
  return best?.attempt;
}

/**
 * As search, and when nothing fits with every word whole, once more with words and lines of code allowed to break.
 */
export function searchBreaking(candidates: readonly Candidate[], fits: Fits): Attempt | undefined {
  return search(candidates, fits) ?? search(candidates.map(breaking), fits);
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
function largest(candidate: Candidate, { above, isFirst }: Turn, fits: Fits): Found | undefined {
  const { layout, marks, lift } = candidate;
  const sizes = candidate.sizes.filter((size) => size + lift > above);
  const tryAt = (size: Size): boolean => fits({ layout, marks, size });
  const found = (size: Size): Found => ({ attempt: { layout, marks, size }, rank: size + lift });
  const [first] = sizes;
  const smallest = sizes.at(-1);
  if (first === undefined || smallest === undefined) return undefined;
  const isOpen = isFirst && first !== smallest;
  if (isOpen && tryAt(first)) return found(first);
  if (!tryAt(smallest)) return undefined;
  let high = isOpen ? 1 : 0;
  let low = sizes.length - 1;
  while (high < low) {
    const middle = (high + low) >> 1;
    const size = sizes[middle];
    if (size !== undefined && tryAt(size)) low = middle;
    else high = middle + 1;
  }
  return found(sizes[low] ?? smallest);
}
