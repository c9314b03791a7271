import { parseJson } from '../../core/json.ts';
import { decodeTalk } from '../../core/talk/decode.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { createStore } from '../parts/storage.ts';

/** Keeps the talk of this window, so that it outlives a reload also when no other window remembers it. */
export interface TalkKeeper {
  /** Keeps it as it is in a moment. */
  readonly keep: () => void;
  readonly dispose: () => void;
}

const session = createStore(() => window.sessionStorage);

/** How long changes may gather before they are written down, in milliseconds. The room is shown them first. */
const gather = 100;

export function createTalkKeeper(lesson: string, talk: () => Talk): TalkKeeper {
  let timer = 0;
  const write = (): void => {
    if (timer === 0) return;
    window.clearTimeout(timer);
    timer = 0;
    session.write(keyOf(lesson), JSON.stringify(talk()));
  };
  window.addEventListener('pagehide', write);
  return {
    keep() {
      if (timer === 0) timer = window.setTimeout(write, gather);
    },
    dispose() {
      write();
      window.removeEventListener('pagehide', write);
    },
  };
}

let isFirst = true;

/** The talk as this window left it when it was reloaded. Who comes anew goes where the address says. */
export function readKeptTalk(lesson: string): Talk | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  const kept = isNew || !isFirst ? undefined : decodeTalk(parseJson(session.read(keyOf(lesson))));
  // Another lesson may take the place of this one without a reload.
  isFirst = false;
  return kept;
}

function keyOf(lesson: string): string {
  return `lectern.talk.${lesson}`;
}
