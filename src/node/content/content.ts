import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { arrangeCourse } from '../../core/course/arrange.ts';
import { compareProblems } from '../../core/course/course-problems.ts';
import type { Course, CourseSettings } from '../../core/course/course.ts';
import { parseSectionName } from '../../core/course/section-name.ts';
import { defaultSettings, parseCourseSettings } from '../../core/course/settings.ts';
import { decodeLesson } from '../../core/lesson/decode.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { didYouMean, quoted, type Problem } from '../../core/problem.ts';
import { listFolder, type CourseFile } from './folder.ts';
import { createLessonReader, isMarkdown, type LessonReader } from './lessons.ts';
import { createPictureReader, type PictureReader, type PictureSize } from './pictures.ts';
import { brokenReferences, createResolve, type Resolve } from './references.ts';

/** A course folder as it was when it was read. */
export interface Content {
  /** The real, absolute path of the folder. */
  readonly folder: string;
  readonly course: Course;
  /** Every file of the folder by its path relative to it, lessons too. */
  readonly files: ReadonlyMap<string, CourseFile>;
  /** Finds what a path written in a lesson leads to. */
  readonly resolve: Resolve;
  /** The size of a picture of the folder. */
  readonly sizeOf: (file: CourseFile) => PictureSize;
}

/** Reads a course folder, again and again: only what changed is read anew. */
export interface ContentReader {
  read(): Promise<Content>;
}

/** Reads a course folder once. Throws when there is no such folder. */
export function readCourse(folder: string): Promise<Content> {
  return createContentReader(folder).read();
}

/** Makes a reader for a course folder, the only one that reads lessons. */
export function createContentReader(folder: string): ContentReader {
  const readLesson = createLessonReader();
  const readPicture = createPictureReader();
  return {
    async read() {
      const real = await realpath(folder);
      const files = await listFolder(real);
      const [lessons, settings, sizes] = await Promise.all([
        readLessons(files, readLesson),
        readSettings(real, files),
        readSizes(files, readPicture),
      ]);
      const course = assemble(lessons, settings, files);
      const resolve = createResolve(course, files);
      const sizeOf = ({ path }: CourseFile): PictureSize => sizes.get(path) ?? noSize;
      return { folder: real, course, files, resolve, sizeOf };
    },
  };
}

const noSize: PictureSize = { width: 0, height: 0 };

interface Settings {
  readonly settings: CourseSettings;
  readonly problems: readonly Problem[];
}

function assemble(
  lessons: readonly Lesson[],
  { settings, problems }: Settings,
  files: ReadonlyMap<string, CourseFile>,
): Course {
  const names = new Set(files.keys());
  const lessonNames = new Set(lessons.map(({ file }) => file));
  const whole = lessons.map((lesson) => {
    const broken = brokenReferences(lesson, names, lessonNames);
    if (broken.length === 0) return lesson;
    const all = [...lesson.problems, ...broken].sort(compareProblems);
    return Object.assign({}, lesson, { problems: all });
  });
  const course = arrangeCourse(whole, settings);
  return { ...course, problems: [...problems, ...course.problems].sort(compareProblems) };
}

async function readLessons(
  files: ReadonlyMap<string, CourseFile>,
  readLesson: LessonReader,
): Promise<readonly Lesson[]> {
  const markdown = [...files.values()].filter(({ path }) => isMarkdown(path));
  // A lesson that went away between listing and reading is not there.
  const lessons = await Promise.all(
    markdown.map((file) => readLesson(file).catch((error: unknown) => ifGone(error))),
  );
  return lessons.filter((lesson) => lesson !== undefined);
}

function ifGone(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

async function readSizes(
  files: ReadonlyMap<string, CourseFile>,
  readPicture: PictureReader,
): Promise<ReadonlyMap<string, PictureSize>> {
  const sizes = await Promise.all(
    [...files.values()].map(async (file): Promise<[string, PictureSize]> => [
      file.path,
      await readPicture(file).catch(() => noSize),
    ]),
  );
  return new Map(sizes.filter(([, { width }]) => width > 0));
}

async function readSettings(
  folder: string,
  files: ReadonlyMap<string, CourseFile>,
): Promise<Settings> {
  const file = ['course.yml', 'course.yaml'].find((name) => files.has(name));
  const title = parseSectionName(basename(folder)).title;
  if (file === undefined) return { settings: { ...defaultSettings, title }, problems: [] };
  const { text, problems } = decodeLesson(await readFile(join(folder, file)), file);
  const read = parseCourseSettings(text, file);
  const settings = { ...read.settings, title: read.settings.title ?? title };
  return { settings, problems: [...problems, ...read.problems, ...missing(settings, file, files)] };
}

/** Style sheets and a logo that `course.yml` names and that are not there. */
function missing(
  { css, logo }: CourseSettings,
  file: string,
  files: ReadonlyMap<string, CourseFile>,
): readonly Problem[] {
  const named = [...css, ...(logo === undefined ? [] : [logo])].map((path) =>
    path.replace(/^\.?\//, ''),
  );
  return named
    .filter((path) => !files.has(path))
    .map((path) => ({
      file,
      line: 1,
      column: 1,
      rule: 'missing-file',
      level: 'error',
      message: `There is no file ${quoted(path)} beside ${file}.${didYouMean(path, [...files.keys()])}`,
    }));
}
