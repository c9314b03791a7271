import { open } from 'node:fs/promises';
import { decodeLesson, largestLesson } from '../../core/lesson/decode.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { parseLesson } from '../../core/lesson/parse.ts';
import type { CourseFile } from './folder.ts';

/** Files that projects have beside their lessons; with front matter they are lessons all the same. */
const aboutProject =
  /^(?:readme|license|licence|changelog|contributing|code_of_conduct|security|authors|notice|todo)\b/i;

/** Whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Reads the lessons among the files of a course; undefined stands for Markdown that is no lesson. */
export type LessonReader = (file: CourseFile) => Promise<Lesson | undefined>;

interface Kept {
  readonly size: number;
  readonly changed: number;
  readonly lesson: Lesson | undefined;
}

/** Makes a reader that reads a file again only when it changed. */
export function createLessonReader(): LessonReader {
  const kept = new Map<string, Kept>();
  return async (file) => {
    const { path, size, changed } = file;
    const known = kept.get(path);
    if (known?.size === size && known.changed === changed) return known.lesson;
    const lesson = readLesson(path, await readBytes(file));
    kept.set(path, { size, changed, lesson });
    return lesson;
  };
}

function readLesson(path: string, bytes: Uint8Array): Lesson | undefined {
  const { text, problems } = decodeLesson(bytes, path);
  const name = path.split('/').at(-1) ?? path;
  if (aboutProject.test(name) && !/^\s*---\s*\n/.test(text)) return undefined;
  const lesson = parseLesson(text, path);
  return problems.length === 0
    ? lesson
    : { ...lesson, problems: [...problems, ...lesson.problems] };
}

/** Of a file that is too large for a lesson, one byte more than a lesson may have: enough to say so. */
async function readBytes({ location, size }: CourseFile): Promise<Uint8Array> {
  const handle = await open(location);
  try {
    const bytes = new Uint8Array(Math.min(size, largestLesson + 1));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
