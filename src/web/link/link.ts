import { parseJson } from '../../core/json.ts';
import { decodeMessage, type Message } from '../../core/talk/message.ts';

/** Carries messages between the windows of one talk. */
export interface Link {
  readonly send: (message: Message) => void;
  readonly dispose: () => void;
}

/**
 * Opens the link of a talk: a BroadcastChannel, or storage events in browsers without one, or nothing at all when
 * storage is blocked too: a window alone still works. Only messages of ours are handed on.
 *
 * @param name The same in all windows of a talk, and in no others: course and lesson.
 */
export function createLink(name: string, receive: (message: Message) => void): Link {
  const hand = (value: unknown): void => {
    const message = decodeMessage(value);
    if (message !== undefined) receive(message);
  };
  return 'BroadcastChannel' in window ? overChannel(name, hand) : overStorage(name, hand);
}

function overChannel(name: string, hand: (value: unknown) => void): Link {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    hand(data);
  });
  return {
    send: (message) => {
      channel.postMessage(message);
    },
    dispose: () => {
      channel.close();
    },
  };
}

/**
 * A storage event reaches all windows but the one that wrote; a count makes equal messages differ. Each window writes
 * under a name of its own, because browsers drop a change to what another window is just changing.
 */
function overStorage(name: string, hand: (value: unknown) => void): Link {
  let count = 0;
  const own = `${name}#${crypto.getRandomValues(new Uint32Array(1)).join('')}`;
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key?.startsWith(`${name}#`) === true && newValue !== null) hand(parseJson(newValue));
  };
  window.addEventListener('storage', listen);
  return {
    send: (message) => {
      count += 1;
      try {
        localStorage.setItem(own, JSON.stringify({ ...message, count }));
      } catch {
        // Storage is blocked or full: there is no way to other windows, and this one goes on alone.
      }
    },
    dispose: () => {
      window.removeEventListener('storage', listen);
      try {
        localStorage.removeItem(own);
      } catch {
        // Nothing was written.
      }
    },
  };
}
