import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lesson } from '../../core/lesson/lesson.ts';

/** A lesson as it was read, with what its file was like then; undefined stands for Markdown that is no lesson. */
export interface Remembered {
  readonly size: number;
  readonly changed: number;
  readonly lesson: Lesson | undefined;
}

/**
 * Remembers lessons from one start to the next, so that a large course opens as fast as a small one. Everything in it
 * can be read anew from the course at any time: what is gone, broken or of another version is no loss.
 */
export interface Memory {
  recall(): Promise<ReadonlyMap<string, Remembered>>;
  keep(lessons: ReadonlyMap<string, Remembered>): Promise<void>;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: () => Promise.resolve(new Map()),
  keep: () => Promise.resolve(),
};

/** Where a memory lies, and the program whose every change makes it worthless. */
export interface MemoryPlace {
  readonly folder: string;
  readonly program: string;
}

/** Makes a memory for the course in a folder. */
export function createMemory(course: string, { folder, program }: MemoryPlace): Memory {
  const name = createHash('sha256').update(course).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.lessons`);
  return {
    async recall() {
      try {
        const kept: unknown = deserialize(await readFile(file));
        return isKept(kept) && kept.version === (await versionOf(program))
          ? kept.lessons
          : new Map();
      } catch {
        return new Map();
      }
    },
    async keep(lessons) {
      try {
        const own = `${file}.${String(process.pid)}`;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, serialize({ version: await versionOf(program), lessons }));
        await rename(own, file);
        await forgetOldest(folder);
      } catch {
        // A disk that is full or may not be written: the next start reads the course anew.
      }
    },
  };
}

/** Courses that are remembered at a time. */
const mostCourses = 8;

async function forgetOldest(folder: string): Promise<void> {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const aged = await Promise.all(
    files.map(async (file) => ({ file, written: (await stat(file)).mtimeMs })),
  );
  const oldest = aged.sort((a, b) => b.written - a.written).slice(mostCourses);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}

interface Kept {
  readonly version: string;
  readonly lessons: ReadonlyMap<string, Remembered>;
}

/** The version, which comes first, vouches for the shape of the rest: this very program wrote it. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'lessons' in value &&
    value.lessons instanceof Map
  );
}

async function versionOf(program: string): Promise<string> {
  const { size, mtimeMs } = await stat(program);
  return `${process.version} ${String(size)} ${String(mtimeMs)}`;
}
