import { isNewer } from './merge.ts';
import type { Point } from './stroke.ts';
import type { Stamp } from './talk.ts';

/** Where the laser points. */
export interface Pointer {
  /** Undefined while it is off. */
  readonly at: Point | undefined;
  readonly stamp: Stamp;
}

/** A laser that nobody has taken in hand yet. */
export const restingPointer: Pointer = { at: undefined, stamp: { revision: 0, writer: '' } };

/** The laser after this window moved it, or put it away. */
export function movePointer({ stamp }: Pointer, at: Point | undefined, writer: string): Pointer {
  return { at, stamp: { revision: stamp.revision + 1, writer } };
}

/** The pointer to keep of two. Returns `mine` itself when theirs is not newer. */
export function newerPointer(mine: Pointer, theirs: Pointer): Pointer {
  return isNewer(theirs.stamp, mine.stamp) ? theirs : mine;
}
