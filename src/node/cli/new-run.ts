import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pc } from './colours.ts';
import type { Lesson, LessonKind } from '../../core/lesson/lesson.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import { didYouMean } from '../../core/problem.ts';
import { readCourse } from '../content/content.ts';
import type { TypedOptions } from './export-options.ts';
import { placeLesson } from './place-lesson.ts';
import {
  newCourseFiles,
  newLessonFile,
  newLessonText,
  sectionFolder,
  type NewFile,
} from './templates.ts';
import { Misuse, wordsOf } from './values.ts';

/** `lectern new`: nothing that exists is written over. */
export async function runNew(
  what: string,
  name: string | undefined,
  typed: TypedOptions,
): Promise<number> {
  if (what === 'course') return newCourse(named(name, 'a folder'), typed);
  if (what === 'lesson') return newLesson(named(name, 'a title'), typed);
  throw new Misuse(
    `new makes a course or a lesson, not “${what}”.${didYouMean(what, ['course', 'lesson'])}`,
  );
}

function named(name: string | undefined, what: string): string {
  if (name !== undefined && name.trim() !== '') return name;
  throw new Misuse(`new needs ${what}: lectern new course networks, lectern new lesson "Routing".`);
}

async function newCourse(folder: string, typed: TypedOptions): Promise<number> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0)
    throw new Error(`${folder} is not empty. Name a folder that is, or a new one.`);
  const title = wordsOf(typed['title'], titleOf(basename(folder)));
  await writeFiles(folder, newCourseFiles(title));
  const words = /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`;
  console.log(`\nOpen it: ${pc.bold(`npx lectern dev ${words}`)}`);
  return 0;
}

/** `web-security` → `Web security`. */
function titleOf(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

async function newLesson(title: string, typed: TypedOptions): Promise<number> {
  const folder = wordsOf(typed['course'], 'slides');
  const { course } = await readCourse(folder);
  const lessons = readingOrder(course).map(({ lesson }) => lesson);
  const lesson = placeLesson(lessons, {
    title,
    kind: parseKind(typed['kind']),
    section: typed['section'] === undefined ? undefined : wordsOf(typed['section'], ''),
    after: parseAfter(typed['after']),
  });
  const path = join(folderOf(lessons, lesson.section), newLessonFile(lesson));
  await writeFiles(folder, [{ path, text: newLessonText(lesson) }]);
  return 0;
}

/** Beside the other lessons of the section; a section of its own gets a folder. */
function folderOf(lessons: readonly Lesson[], section: string | undefined): string {
  const neighbour = lessons.findLast(({ front }) => front.section === section);
  return neighbour === undefined ? sectionFolder(section) : dirname(neighbour.file);
}

function parseKind(typed: unknown): LessonKind {
  const kinds = ['lesson', 'hands-on', 'quiz'] as const;
  const word = wordsOf(typed, 'lesson');
  const kind = kinds.find((each) => each === word);
  if (kind !== undefined) return kind;
  throw new Misuse(`--kind takes ${kinds.join(', ')}.${didYouMean(word, kinds)}`);
}

function parseAfter(typed: unknown): number | undefined {
  if (typed === undefined) return undefined;
  const number = Number(typed);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Misuse('--after takes the number of a lesson.');
}

async function writeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    console.log(`${pc.green('+')} ${file}`);
  }
}
