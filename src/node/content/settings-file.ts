import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CourseSettings } from '../../core/course/course.ts';
import { parseSectionName } from '../../core/course/section-name.ts';
import {
  defaultSettings,
  parseCourseSettings,
  type ReadSettings,
} from '../../core/course/settings.ts';
import { decodeLesson } from '../../core/lesson/decode.ts';
import { didYouMean, quoted, type Problem } from '../../core/problem.ts';
import type { CourseFile } from './folder.ts';

/** Reads `course.yml`, when there is one. A course that does not say its title is called like its folder. */
export async function readSettings(
  folder: string,
  files: ReadonlyMap<string, CourseFile>,
): Promise<ReadSettings> {
  const file = ['course.yml', 'course.yaml'].find((name) => files.has(name));
  const title = parseSectionName(basename(folder)).title;
  if (file === undefined) return { settings: { ...defaultSettings, title }, problems: [] };
  const { text, problems } = decodeLesson(await readFile(join(folder, file)), file);
  const read = parseCourseSettings(text, file);
  const settings = { ...read.settings, title: read.settings.title ?? title };
  const gone = missing(settings, { file, text }, files);
  return { settings, problems: [...problems, ...read.problems, ...gone] };
}

interface SettingsText {
  readonly file: string;
  readonly text: string;
}

/** How the notes of a course go out, read alone: a passphrase is asked for before anything else is done. */
export async function readNotesSetting(folder: string): Promise<CourseSettings['notes']> {
  for (const file of ['course.yml', 'course.yaml']) {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes === undefined) continue;
    return parseCourseSettings(decodeLesson(bytes, file).text, file).settings.notes;
  }
  return defaultSettings.notes;
}

/** Style sheets and a logo that `course.yml` names and that are not there. */
function missing(
  { css, logo }: CourseSettings,
  { file, text }: SettingsText,
  files: ReadonlyMap<string, CourseFile>,
): readonly Problem[] {
  const lines = text.split(/\r\n?|\n/);
  const named = [...css, ...(logo === undefined ? [] : [logo])].map((path) =>
    path.replace(/^\.?\//, ''),
  );
  return named
    .filter((path) => !files.has(path))
    .map((path) => ({
      file,
      line:
        Math.max(
          0,
          lines.findIndex((line) => line.includes(path)),
        ) + 1,
      column: 1,
      rule: 'missing-file',
      level: 'error',
      message: `There is no file ${quoted(path)} beside ${file}.${didYouMean(path, [...files.keys()])}`,
    }));
}
