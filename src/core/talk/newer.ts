import type { Stamp, Talk } from './talk.ts';

/** Stamp a was written after b. Of two written at once, the writer whose name sorts later wins, in every window alike. */
export function isNewer(a: Stamp, b: Stamp): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  return a.writer > b.writer;
}

/** The state to keep of two. It does not matter in which order states arrive, or how often. */
export function newerTalk(mine: Talk, theirs: Talk): Talk {
  return isNewer(theirs.stamp, mine.stamp) ? theirs : mine;
}
