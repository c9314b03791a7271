/** The two clocks of a computer at one moment, in milliseconds. */
export interface Reading {
  /** The time of day, since the epoch. Somebody may set it. */
  readonly wall: number;
  /** Runs on whatever the time of day is set to; it may stand still while the computer sleeps. */
  readonly steady: number;
}

/** Clocks are kept right in steps smaller than this. */
const least = 1000;

/**
 * How much more the time of day went on than the steady clock from one reading to the next, in milliseconds; 0 when it
 * is little. Less than nothing: the time of day was set back, and what counts by it has to be moved along. More: the
 * computer slept, or the time of day was set forward; nobody can tell which, so the time counts until a person says no.
 */
export function driftBetween(before: Reading, after: Reading): number {
  const drift = after.wall - before.wall - (after.steady - before.steady);
  return Math.abs(drift) < least ? 0 : Math.round(drift);
}
