import {
  deltaOf,
  mergeDrawings,
  type DrawCommand,
  type Drawings,
} from '../../../core/talk/drawings.ts';
import type { Store } from '../../parts/storage.ts';
import { readDrawings, writeDrawings } from './kept.ts';

/** What was drawn on the slides of a lesson. It is kept over reloads where the browser allows it. */
export interface DrawingsKeeper {
  readonly all: () => Drawings;
  /** Does what was asked, and answers with what changed by it. */
  readonly apply: (command: DrawCommand) => Drawings;
  /** Takes over what is new in the drawings of another window. */
  readonly merge: (theirs: Drawings) => void;
  dispose(): void;
}

/** How long new strokes may gather before they are written down, in milliseconds. */
const gather = 400;

export function createDrawings(store: Store, lesson: string, onChange: () => void): DrawingsKeeper {
  let drawings = readDrawings(store, lesson);
  let timer = 0;
  const write = (): void => {
    if (timer === 0) return;
    window.clearTimeout(timer);
    timer = 0;
    // Another window of the lesson that this one does not hear may have written meanwhile.
    writeDrawings(store, lesson, mergeDrawings(drawings, readDrawings(store, lesson)));
  };
  const merge = (theirs: Drawings): void => {
    const merged = mergeDrawings(drawings, theirs);
    if (merged === drawings) return;
    drawings = merged;
    if (timer === 0) timer = window.setTimeout(write, gather);
    onChange();
  };
  window.addEventListener('pagehide', write);
  return {
    all: () => drawings,
    apply(command) {
      const delta = deltaOf(drawings, command);
      merge(delta);
      return delta;
    },
    merge,
    dispose() {
      window.removeEventListener('pagehide', write);
      write();
    },
  };
}
