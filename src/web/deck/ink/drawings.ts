import {
  deltaOf,
  mergeDrawings,
  type DrawCommand,
  type Drawings,
} from '../../../core/talk/drawings.ts';
import { decodeDrawings } from '../../../core/talk/message.ts';
import type { Store } from '../../parts/storage.ts';

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
  const key = `lectern.ink.${lesson}`;
  let drawings = parse(store.read(key));
  let timer = 0;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    store.write(key, JSON.stringify(drawings));
  };
  const merge = (theirs: Drawings): void => {
    const merged = mergeDrawings(drawings, theirs);
    if (merged === drawings) return;
    drawings = merged;
    if (timer === 0) timer = window.setTimeout(write, gather);
    onChange();
  };
  return {
    all: () => drawings,
    apply(command) {
      const delta = deltaOf(drawings, command);
      merge(delta);
      return delta;
    },
    merge,
    dispose() {
      if (timer !== 0) write();
    },
  };
}

function parse(text: string | undefined): Drawings {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return decodeDrawings(value) ?? {};
  } catch {
    return {};
  }
}
