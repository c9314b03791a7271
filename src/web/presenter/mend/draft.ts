import { decodeJson, fields, text } from '../../parts/decode.ts';
import { createStore } from '../../parts/storage.ts';

/** Notes while they are being written. */
export interface Draft {
  /** The id of the slide. */
  readonly slide: string;
  /** The notes as they were when one began. */
  readonly was: string;
  readonly words: string;
}

/** A page that is loaded again, or whose lesson was edited elsewhere, has not lost what is being written. */
const session = createStore(() => window.sessionStorage);

export function keepDraft(lesson: string, draft: Draft): void {
  session.write(keyOf(lesson), JSON.stringify(draft));
}

export function readDraft(lesson: string): Draft | undefined {
  return decodeJson(session.read(keyOf(lesson)) ?? 'null', (value) => {
    const of = fields(value);
    return { slide: text(of('slide')), was: text(of('was')), words: text(of('words')) };
  });
}

export function dropDraft(lesson: string): void {
  session.remove(keyOf(lesson));
}

function keyOf(lesson: string): string {
  return `lectern.notes-draft:${lesson}`;
}
