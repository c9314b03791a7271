import { decodeTalk } from '../../core/talk/decode.ts';
import type { Talk } from '../../core/talk/talk.ts';
import { createStore } from '../parts/storage.ts';

/** The talk outlives a reload of the presenter's window also when no other window remembers it. */
const session = createStore(() => window.sessionStorage);

export function keepTalk(lesson: string, talk: Talk): void {
  session.write(keyOf(lesson), JSON.stringify(talk));
}

/** The talk as this window left it. */
export function readTalk(lesson: string): Talk | undefined {
  try {
    const value: unknown = JSON.parse(session.read(keyOf(lesson)) ?? 'null');
    return decodeTalk(value);
  } catch {
    return undefined;
  }
}

function keyOf(lesson: string): string {
  return `lectern.talk.${lesson}`;
}
