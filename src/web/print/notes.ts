import type { LessonNotes } from '../../core/page/notes.ts';
import { loadNotesFile } from '../parts/notes-file.ts';
import { readKey } from '../parts/notes-key.ts';
import { canUnlock, openNotes } from '../parts/unlock.ts';
import type { PrintLesson } from './lessons.ts';
import { ui } from '../parts/ui.ts';

/** The notes of a slide as HTML, part by part: all of them, or those that begin at a step. */
export type NotesOf = (slide: number, step: number | undefined) => readonly string[];

/**
 * Loads the notes of a lesson. They come only when paper with notes is asked for. Locked ones are printed by a browser
 * in which the presenter has unlocked them; elsewhere the paper says what is missing.
 */
export async function loadNotes({ data }: PrintLesson, root: string): Promise<NotesOf> {
  if (data.notes === undefined) return () => [];
  const file = await loadNotesFile(root + data.notes);
  if (file === undefined) throw new Error(`The notes of ${data.title} could not be read.`);
  if (file.kind === 'open') return partsOf(file.notes);
  const { locked } = file;
  const key = canUnlock() ? await readKey(root, locked.salt) : undefined;
  const notes = key && (await openNotes(locked, key));
  return notes === undefined ? () => [`<p>${ui.print.locked}</p>`] : partsOf(notes);
}

function partsOf(notes: LessonNotes): NotesOf {
  return (slide, step) => {
    const parts = notes.slides.find((each) => each.slide === slide)?.parts ?? [];
    return parts.filter((part) => step === undefined || part.step === step).map(({ html }) => html);
  };
}
