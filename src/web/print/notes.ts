import type { LessonNotes } from '../../core/page/notes.ts';
import { count, decodeJson, fields, listOf, text } from '../parts/decode.ts';
import type { PrintLesson } from './lessons.ts';

/** The notes of a slide as HTML, part by part: all of them, or those that begin at a step. */
export type NotesOf = (slide: number, step: number | undefined) => readonly string[];

/** Loads the notes of a lesson. They come only when paper with notes is asked for. */
export async function loadNotes({ data }: PrintLesson, root: string): Promise<NotesOf> {
  if (data.notes === undefined) return () => [];
  const answer = await fetch(root + data.notes);
  const notes = decodeJson(await answer.text(), notesShape);
  if (notes === undefined) throw new Error(`The notes of ${data.title} could not be read.`);
  return (slide, step) => {
    const parts = notes.slides.find((each) => each.slide === slide)?.parts ?? [];
    return parts.filter((part) => step === undefined || part.step === step).map(({ html }) => html);
  };
}

function notesShape(value: unknown): LessonNotes {
  const of = fields(value);
  return { address: text(of('address')), slides: listOf(slideShape)(of('slides')) };
}

function slideShape(value: unknown): LessonNotes['slides'][number] {
  const of = fields(value);
  return { slide: count(of('slide')), parts: listOf(partShape)(of('parts')) };
}

function partShape(value: unknown): LessonNotes['slides'][number]['parts'][number] {
  const of = fields(value);
  return { step: count(of('step')), html: text(of('html')) };
}
