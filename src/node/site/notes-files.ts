import type { NotesLock } from './notes-lock.ts';
import { notesAddress, type MadeLesson } from './pages.ts';
import type { Site } from './site.ts';

/** The files that hold the notes of a site, by their address below its root. */
export type NotesFiles = ReadonlyMap<string, string>;

/** One file for each lesson with notes, as the course wants them to go out: open, locked, or not at all. */
export async function makeNotesFiles(
  { notes }: Site,
  made: readonly MadeLesson[],
  lock: NotesLock | undefined,
): Promise<NotesFiles> {
  if (notes === 'none') return new Map();
  if (notes === 'locked' && lock === undefined)
    throw new Error('The notes of this course are to be locked, and there is no passphrase.');
  const files = new Map<string, string>();
  for (const { entry, html } of made) {
    if (html.notes === undefined) continue;
    const file = notes === 'locked' ? await lock?.lock(html.notes) : html.notes;
    files.set(notesAddress(entry), JSON.stringify(file));
  }
  return files;
}
