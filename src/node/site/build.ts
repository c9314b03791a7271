import { readdir, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { build } from 'vite';
import type { Built } from './build-plugin.ts';
import { siteConfig } from './config.ts';

/** What a build made, and how long it took. */
export interface BuildReport extends Built {
  readonly seconds: number;
}

/** Builds the site of a course folder into another folder, which is emptied first. */
export async function buildSite(folder: string, out: string): Promise<BuildReport> {
  const start = performance.now();
  const course = await findCourse(folder);
  const target = resolve(out);
  await guardOut(course, target);
  let built: Built = { lessons: 0, slides: 0, problems: [] };
  const config = siteConfig(course, {
    onBuilt: (made) => {
      built = made;
    },
  });
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: target, emptyOutDir: true },
  });
  return { ...built, seconds: Math.round(performance.now() - start) / 1000 };
}

/** The real path of a course folder; throws in plain words when there is none. */
export async function findCourse(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no folder ${folder}.`);
  return found;
}

/** What a build that failed halfway leaves behind. */
const begun = 'favicon.svg';

/** The folder of the site is emptied, so it must not hold anything but an earlier site. */
async function guardOut(course: string, out: string): Promise<void> {
  if (`${course}${sep}`.startsWith(`${out}${sep}`))
    throw new Error(`The site cannot go to ${out}: the course lies there.`);
  const there = await readdir(out).catch((): string[] => []);
  const isOurs = there.includes('course-index.json') || there.every((name) => name === begun);
  if (!isOurs)
    throw new Error(
      `${out} holds other files and would be emptied. Name an empty folder, or one with an earlier site.`,
    );
}
