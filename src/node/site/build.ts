import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readNotesSetting } from '../content/settings-file.ts';
import { keptFile } from '../content/memory.ts';
import { readApp } from './app.ts';
import { makePages, makeSite, writeSite, type Built, type Making } from './make-site.ts';
import { memoryPlace } from './memory-place.ts';
import { createNotesLock, type NotesLock } from './notes-lock.ts';

/** What a build made, and how long it took. */
export interface BuildReport extends Built {
  readonly seconds: number;
}

/** Who is asked and told while a site is built. */
export interface BuildHooks {
  readonly onMade: Making;
  /** Answers the passphrase for locked notes; asked only when a course wants that. */
  readonly askPassphrase: () => Promise<string>;
  /** Pages link to a PDF beside each lesson, which whoever builds puts there. */
  readonly pdf: boolean;
  /** Keep what was drawn for the next build; only for the bundled command, whose age is known. */
  readonly remember: boolean;
}

/**
 * Builds the site of a course folder into another folder, which is emptied first. An earlier site stays whole until the
 * new one is made and only has to be written.
 */
export async function buildSite(
  folder: string,
  out: string,
  {
    onMade = () => undefined,
    askPassphrase = noPassphrase,
    pdf = false,
    remember = false,
  }: Partial<BuildHooks> = {},
): Promise<BuildReport> {
  const course = await findCourse(folder);
  const target = resolve(out);
  await guardOut(course, target);
  const lock = await lockFor(course, askPassphrase);
  const start = performance.now();
  const picturesAt = remember
    ? { file: keptFile(memoryPlace, course, 'pictures'), program: memoryPlace.program }
    : undefined;
  const [site, app] = await Promise.all([
    makeSite(course, { onMade, lock, pdf, picturesAt }),
    readApp(),
  ]);
  const pages = await makePages(site, app);
  await empty(target);
  const built = await writeSite({ ...site, pages }, app, target);
  return { ...built, seconds: Math.round(performance.now() - start) / 1000 };
}

async function lockFor(
  course: string,
  askPassphrase: BuildHooks['askPassphrase'],
): Promise<NotesLock | undefined> {
  const isLocked = (await readNotesSetting(course)) === 'locked';
  return isLocked ? createNotesLock(await askPassphrase()) : undefined;
}

function noPassphrase(): Promise<string> {
  throw new Error('The notes of this course are to be locked, and there is no passphrase.');
}

/** The folder itself stays: it may be another's mount, or the one somebody stands in. So does its place in git. */
async function empty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name !== '.git');
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** The real path of a course folder; throws in plain words when there is none. */
export async function findCourse(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no folder ${folder}.`);
  return found;
}

/** The folder of the site is emptied, so it must not hold anything but an earlier site. */
async function guardOut(course: string, out: string): Promise<void> {
  if (`${course}${sep}`.startsWith(`${out}${sep}`))
    throw new Error(`The site cannot go to ${out}: the course lies there.`);
  const there = await readdir(out).catch((): string[] => []);
  const isOurs = there.includes('course-index.json') || there.every((name) => name === '.git');
  if (!isOurs)
    throw new Error(
      `${out} holds other files and would be emptied. Name an empty folder, or one with an earlier site.`,
    );
}
