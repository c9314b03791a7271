import type { Register, Stamp, Talk } from './talk.ts';

/** What of a talk is decided apart, each with a stamp of its own. */
export const registers: readonly Register[] = ['view', 'words', 'clock', 'driver'];

/** Stamp a was written after b. Of two written at once, the writer whose name sorts later wins, in every window alike. */
export function isNewer(a: Stamp, b: Stamp): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  return a.writer > b.writer;
}

/** The newest revision in a talk; 0 when nobody decided anything yet. */
export function revisionOf({ stamps }: Talk): number {
  return Math.max(...registers.map((register) => stamps[register].revision));
}

/**
 * The state to keep of two: of each register the newer. It does not matter in which order states arrive, or how often.
 * Returns `mine` itself when nothing of theirs is newer.
 */
export function mergeTalks(mine: Talk, theirs: Talk): Talk {
  const from = (register: Register): Talk =>
    isNewer(theirs.stamps[register], mine.stamps[register]) ? theirs : mine;
  if (registers.every((register) => from(register) === mine)) return mine;
  const { position, zoom, revealed, screen, held, stamps } = from('view');
  return {
    position,
    zoom,
    revealed,
    screen,
    held,
    condensed: from('words').condensed,
    clock: from('clock').clock,
    driver: from('driver').driver,
    stamps: {
      view: stamps.view,
      words: from('words').stamps.words,
      clock: from('clock').stamps.clock,
      driver: from('driver').stamps.driver,
    },
  };
}
