import type { Change } from '../deck/talker.ts';

/** Shows changes a moment later. */
export interface Later {
  readonly ask: (change: Change) => void;
  readonly dispose: () => void;
}

/** How long a change waits, in milliseconds: enough for a message to arrive and to be shown, too little to be seen. */
const moment = 16;

/**
 * The room comes first: it may share this window's thread, so what the presenter shows for itself waits until the room
 * has been told. Changes of the same moment are shown as one.
 */
export function createLater(show: (change: Change) => void): Later {
  let waiting: Change | undefined;
  let timer = 0;
  const run = (): void => {
    const change = waiting;
    waiting = undefined;
    if (change !== undefined) show(change);
  };
  return {
    ask(change) {
      if (waiting !== undefined) {
        const how = waiting.how === 'jump' ? 'jump' : change.how;
        waiting = { talk: change.talk, before: waiting.before, how };
        return;
      }
      waiting = change;
      timer = window.setTimeout(run, moment);
    },
    dispose() {
      window.clearTimeout(timer);
    },
  };
}
