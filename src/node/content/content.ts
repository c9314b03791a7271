import { realpath } from 'node:fs/promises';
import { arrangeCourse } from '../../core/course/arrange.ts';
import { compareProblems } from '../../core/course/course-problems.ts';
import type { Course } from '../../core/course/course.ts';
import type { ReadSettings } from '../../core/course/settings.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { listFolder, type CourseFile } from './folder.ts';
import { createLessonReader, isMarkdown, type LessonReader } from './lessons.ts';
import { noMemory, type Memory } from './memory.ts';
import { createPictureReader, type PictureReader, type PictureSize } from './pictures.ts';
import { brokenReferences, createResolve, type Resolve } from './references.ts';
import { readSettings } from './settings-file.ts';

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
export function createContentReader(folder: string, memory: Memory = noMemory): ContentReader {
  const opening = createLessonReader(memory);
  const readPicture = createPictureReader();
  const tell = createTeller();
  return {
    async read() {
      const real = await realpath(folder);
      const files = await listFolder(real);
      const [lessons, settings, sizes] = await Promise.all([
        readLessons(files, await opening),
        readSettings(real, files),
        readSizes(files, readPicture),
      ]);
      const names = new Set(files.keys());
      const lessonNames = new Set(lessons.map(({ file }) => file));
      const told = lessons.map((lesson) => tell(lesson, names, lessonNames));
      const course = assemble(told, settings);
      const resolve = createResolve(course, files);
      const sizeOf = ({ path }: CourseFile): PictureSize => sizes.get(path) ?? noSize;
      return { folder: real, course, files, resolve, sizeOf };
    },
  };
}

const noSize: PictureSize = { width: 0, height: 0 };

function assemble(lessons: readonly Lesson[], { settings, problems }: ReadSettings): Course {
  const course = arrangeCourse(lessons, settings);
  return { ...course, problems: [...problems, ...course.problems].sort(compareProblems) };
}

type Tell = (lesson: Lesson, files: ReadonlySet<string>, lessons: ReadonlySet<string>) => Lesson;

/** Adds to a lesson what it names and what is not there; the same lesson with the same faults is the same object. */
function createTeller(): Tell {
  const told = new WeakMap<Lesson, { readonly words: string; readonly lesson: Lesson }>();
  return (lesson, files, lessons) => {
    const broken = brokenReferences(lesson, files, lessons);
    if (broken.length === 0) return lesson;
    const words = JSON.stringify(broken);
    const known = told.get(lesson);
    if (known?.words === words) return known.lesson;
    const problems = [...lesson.problems, ...broken].sort(compareProblems);
    const whole = { ...lesson, problems };
    told.set(lesson, { words, lesson: whole });
    return whole;
  };
}

async function readLessons(
  files: ReadonlyMap<string, CourseFile>,
  reader: LessonReader,
): Promise<readonly Lesson[]> {
  const markdown = [...files.values()].filter(({ path }) => isMarkdown(path));
  // A lesson that went away between listing and reading is not there.
  const lessons = await Promise.all(
    markdown.map((file) => reader.read(file).catch((error: unknown) => ifGone(error))),
  );
  await reader.remember();
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
