import type { Browser } from 'playwright';
import type { Figure } from './figures.ts';

/** What every part of the bench works with. */
export interface Bench {
  readonly browser: Browser;
  /** A folder of its own for what it writes. */
  readonly folder: string;
  /** How often each thing is measured. */
  readonly runs: number;
}

/** Measures one thing and the floors it is held against. */
export type Part = (bench: Bench) => Promise<readonly Figure[]>;

/** How many slides the decks have. */
export const deckSizes = [10, 100, 300, 1000] as const;

/** Does something so many times, one after the other. */
export async function repeat<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let count = 0; count < times; count += 1) results.push(await run());
  return results;
}
