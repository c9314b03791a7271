import { randomBytes } from 'node:crypto';
import { access, chmod, constants, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mendNotes } from '../../core/lesson/mend/mend.ts';
import { parseLesson } from '../../core/lesson/parse.ts';
import type { MendAnswer, MendRequest } from '../../core/page/mending.ts';
import type { CourseFile } from './folder.ts';

/**
 * Writes other notes into the file of a lesson, and nothing else. The file is replaced as a whole, or not at all. What
 * somebody else wrote into the same notes meanwhile is answered and kept.
 */
export async function mendFile(
  { location, path }: CourseFile,
  { slide: id, was, words }: Omit<MendRequest, 'lesson'>,
): Promise<MendAnswer> {
  const bytes = await readFile(location);
  const text = decodeExactly(bytes);
  if (text === undefined) return { kind: 'refused', why: 'encoding' };
  const slide = parseLesson(text, path).slides.find((each) => each.id === id);
  if (slide === undefined) return { kind: 'refused', why: 'gone' };
  const theirs = slide.notes.source;
  if (theirs !== was && theirs !== words) return { kind: 'conflict', theirs };
  const mended = mendNotes(text, slide.number, words);
  if (mended.kind === 'refused') return mended;
  if (mended.text === text) return { kind: 'saved' };
  return replace(location, bytes, Buffer.from(mended.text));
}

/** UTF-8 that becomes the same bytes again; undefined for anything else. */
function decodeExactly(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return Buffer.from(text).equals(bytes) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A file beside it is written first and then takes its place, with the same permissions. */
async function replace(location: string, before: Buffer, after: Buffer): Promise<MendAnswer> {
  const trial = join(
    dirname(location),
    `.${basename(location)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await access(location, constants.W_OK);
    await writeWhole(trial, after);
    await chmod(trial, (await stat(location)).mode);
    // An editor may have saved just now.
    if (!(await readFile(location)).equals(before)) throw new Error('The file was just changed.');
    await rename(trial, location);
    return { kind: 'saved' };
  } catch {
    await rm(trial, { force: true });
    return { kind: 'refused', why: 'disk' };
  }
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
