import type { LockedNotes } from '../../core/page/locked-notes.ts';
import type { LessonNotes, SlideNotes } from '../../core/page/notes.ts';
import { count, decodeJson, fields, listOf, text } from './decode.ts';

/** The notes of a lesson as they come: to be read at once, or only with the passphrase. */
export type NotesFile =
  | { readonly kind: 'open'; readonly notes: LessonNotes }
  | { readonly kind: 'locked'; readonly locked: LockedNotes };

/** Loads the notes of a lesson; undefined when that failed. */
export async function loadNotesFile(address: string): Promise<NotesFile | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? decodeJson(await answer.text(), fileShape) : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** JSON → the notes of a lesson; undefined when it is something else. */
export function parseNotes(json: string): LessonNotes | undefined {
  return decodeJson(json, notesShape);
}

function fileShape(value: unknown): NotesFile {
  return fields(value)('locked') === undefined
    ? { kind: 'open', notes: notesShape(value) }
    : { kind: 'locked', locked: lockedShape(value) };
}

function notesShape(value: unknown): LessonNotes {
  const of = fields(value);
  return { address: text(of('address')), slides: listOf(slideShape)(of('slides')) };
}

function slideShape(value: unknown): SlideNotes {
  const of = fields(value);
  return {
    slide: count(of('slide')),
    source: text(of('source')),
    parts: listOf(partShape)(of('parts')),
  };
}

function partShape(value: unknown): SlideNotes['parts'][number] {
  const of = fields(value);
  return { step: count(of('step')), html: text(of('html')) };
}

function lockedShape(value: unknown): LockedNotes {
  const of = fields(value);
  return {
    locked: count(of('locked')),
    address: text(of('address')),
    rounds: count(of('rounds')),
    salt: text(of('salt')),
    iv: text(of('iv')),
    data: text(of('data')),
  };
}
