import type { LockedNotes } from '../../core/page/locked-notes.ts';
import type { LessonNotes } from '../../core/page/notes.ts';
import { loadNotesFile } from '../parts/notes-file.ts';
import { keepKey, readKey } from '../parts/notes-key.ts';
import { siteRoot } from '../parts/site-root.ts';
import { canUnlock, makeKey, openNotes } from '../parts/unlock.ts';
import type { StageSet } from '../deck/set.ts';

/** What the presenter has of the notes. */
export type NotesState =
  | { readonly kind: 'loading' | 'none' | 'left-out' | 'failed' }
  | { readonly kind: 'locked'; readonly locked: LockedNotes; readonly says: LockSays }
  /** `isPrivate`: they were locked, so that nothing of them is kept outside of this page. */
  | { readonly kind: 'open'; readonly notes: LessonNotes; readonly isPrivate: boolean };

/** What is said of a lock: nothing yet, that it is being opened, or why it stays shut. */
export type LockSays = 'ask' | 'opening' | 'wrong' | 'insecure';

/** Loads the notes of the lesson. Locked ones open by themselves when they were unlocked before. */
export async function loadNotes({ page, lesson }: StageSet): Promise<NotesState> {
  if (lesson.notes === undefined) return { kind: lesson.notesLeftOut ? 'left-out' : 'none' };
  const file = await loadNotesFile(page.root + lesson.notes);
  if (file === undefined) return { kind: 'failed' };
  if (file.kind === 'open') return { ...file, isPrivate: false };
  const { locked } = file;
  if (!canUnlock()) return { kind: 'locked', locked, says: 'insecure' };
  const key = await readKey(siteRoot(page.root), locked.salt);
  const notes = key && (await openNotes(locked, key));
  return notes === undefined
    ? { kind: 'locked', locked, says: 'ask' }
    : { kind: 'open', notes, isPrivate: true };
}

/** Opens locked notes with a passphrase, and keeps the key for the other lessons. */
export async function unlockNotes(
  { page }: StageSet,
  locked: LockedNotes,
  passphrase: string,
): Promise<NotesState> {
  const key = await makeKey(locked, passphrase);
  const notes = await openNotes(locked, key);
  if (notes === undefined) return { kind: 'locked', locked, says: 'wrong' };
  await keepKey(siteRoot(page.root), locked.salt, key);
  return { kind: 'open', notes, isPrivate: true };
}
