import { open } from 'node:fs/promises';
import { decodeLesson, largestLesson } from '../../core/lesson/decode.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { parseLesson } from '../../core/lesson/parse.ts';
import type { CourseFile } from './folder.ts';
import type { Memory } from './memory.ts';

/** Files that projects have beside their lessons; with front matter they are lessons all the same. */
const aboutProject =
  /^(?:readme|license|licence|changelog|contributing|code_of_conduct|security|authors|notice|todo)\b/i;

/** Whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Reads the lessons of a course. */
export interface LessonReader {
  /** The lesson in a file; undefined for Markdown that is no lesson. A file is read again only when it changed. */
  read(file: CourseFile): Promise<Lesson | undefined>;
  /**
   * Hands what was read to the memory when it is more than came from there. Only the first time: what changes later is
   * little, and writing all of it after every edit would hold up the next.
   */
  remember(): Promise<void>;
}

/** Makes a reader that begins with what the memory holds. */
export async function createLessonReader(memory: Memory): Promise<LessonReader> {
  const known = new Map(await memory.recall());
  let isNew = false;
  let isKept = false;
  return {
    async read(file) {
      const { path, size, changed } = file;
      const old = known.get(path);
      if (old?.size === size && old.changed === changed) return old.lesson;
      const bytes = await readBytes(file);
      if (old !== undefined && isBeingWritten(file, bytes)) return old.lesson;
      const lesson = readLesson(path, bytes);
      known.set(path, { size, changed, lesson });
      isNew = true;
      return lesson;
    },
    async remember() {
      if (isNew && !isKept) await memory.keep(known);
      isKept = true;
    },
  };
}

/** For so long an empty file counts as one that is about to be filled, in milliseconds. */
const writingTime = 250;

/** Editors empty a file and fill it: in between, the lesson is still what it was. */
function isBeingWritten({ size, changed }: CourseFile, bytes: Uint8Array): boolean {
  return bytes.length === 0 && (size > 0 || Date.now() - changed < writingTime);
}

function readLesson(path: string, bytes: Uint8Array): Lesson | undefined {
  const { text, problems } = decodeLesson(bytes, path);
  const name = path.split('/').at(-1) ?? path;
  if (aboutProject.test(name) && !/^\s*---\s*\n/.test(text)) return undefined;
  const lesson = parseSafely(text, path);
  return problems.length === 0
    ? lesson
    : { ...lesson, problems: [...problems, ...lesson.problems] };
}

/** Parsing never throws on an author's mistake; should it do so all the same, this lesson alone is the poorer. */
function parseSafely(text: string, path: string): Lesson {
  try {
    return parseLesson(text, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    const message = `This lesson could not be read and is shown as written. This is a fault of Lectern: ${reason}.`;
    const problem = {
      file: path,
      line: 1,
      column: 1,
      rule: 'unreadable',
      level: 'error',
      message,
    } as const;
    const fence = '`'.repeat(longestRun(text) + 3);
    return { ...parseLesson(`${fence}text\n${text}\n${fence}\n`, path), problems: [problem] };
  }
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
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
