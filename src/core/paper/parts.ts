/** One of several parts in which slides are printed, side by side, and then joined. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Before the id of a place in another part, in a part that has a link to it. */
export const elsewherePrefix = 'elsewhere:';

/** With fewer slides than this in each, two parts cost more than they save. */
const fewest = 60;

/** A browser's work on a page grows faster than what is on it. */
const most = 250;

/** In how many parts so many slides are best printed: all at once, or an even number, for two are laid out side by side. */
export function countParts(slides: number): number {
  return slides < 2 * fewest ? 1 : 2 * Math.ceil(slides / (2 * most));
}

/** What is in a part: as much as in the others, in the same order. */
export function takePart<T>(all: readonly T[], { number, of }: Part): readonly T[] {
  const start = (before: number): number => Math.floor((all.length * before) / of);
  return all.slice(start(number - 1), start(number));
}

/** Reads `2/4`; undefined when it is no part. */
export function parsePart(text: string): Part | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const part = { number: Number(number), of: Number(of) };
  return part.number <= part.of ? part : undefined;
}
