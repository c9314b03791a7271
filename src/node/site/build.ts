import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readApp } from './app.ts';
import { makeSite, writeSite, type Built, type Making } from './make-site.ts';

/** What a build made, and how long it took. */
export interface BuildReport extends Built {
  readonly seconds: number;
}

/**
 * Builds the site of a course folder into another folder, which is emptied first. An earlier site stays whole until the
 * new one is made and only has to be written.
 */
export async function buildSite(
  folder: string,
  out: string,
  onMade: Making = () => undefined,
): Promise<BuildReport> {
  const start = performance.now();
  const course = await findCourse(folder);
  const target = resolve(out);
  await guardOut(course, target);
  const [site, app] = await Promise.all([makeSite(course, onMade), readApp()]);
  await empty(target);
  const built = await writeSite(site, app, target);
  return { ...built, seconds: Math.round(performance.now() - start) / 1000 };
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
