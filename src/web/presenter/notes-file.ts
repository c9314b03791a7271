import type { LessonNotes, SlideNotes } from '../../core/page/notes.ts';
import { count, decodeJson, fields, listOf, text } from '../parts/decode.ts';

/** Loads the notes of a lesson; null when that failed. */
export async function loadNotes(address: string): Promise<LessonNotes | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    return decodeJson(await answer.text(), notesShape) ?? null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

function notesShape(value: unknown): LessonNotes {
  const of = fields(value);
  return { address: text(of('address')), slides: listOf(slideShape)(of('slides')) };
}

function slideShape(value: unknown): SlideNotes {
  const of = fields(value);
  return { slide: count(of('slide')), parts: listOf(partShape)(of('parts')) };
}

function partShape(value: unknown): SlideNotes['parts'][number] {
  const of = fields(value);
  return { step: count(of('step')), html: text(of('html')) };
}
