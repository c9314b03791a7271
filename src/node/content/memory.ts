import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { createKeeping } from './keeping.ts';

/** A lesson as it was read, with what its file was like then; undefined stands for Markdown that is no lesson. */
export interface Remembered {
  readonly size: number;
  readonly changed: number;
  readonly lesson: Lesson | undefined;
}

/** Remembers lessons from one start to the next, so that a large course opens as fast as a small one. */
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

/** The file in which something of a course is kept. */
export function keptFile({ folder }: MemoryPlace, course: string, ending: string): string {
  const name = createHash('sha256').update(course).digest('hex').slice(0, 16);
  return join(folder, `${name}.${ending}`);
}

/** Makes a memory for the course in a folder. */
export function createMemory(course: string, place: MemoryPlace): Memory {
  const keeping = createKeeping(keptFile(place, course, 'lessons'), place.program);
  return {
    // The version vouches for the shape: this very program wrote it.
    recall: async () => (await keeping.recall()) as ReadonlyMap<string, Remembered>,
    keep: (lessons) => keeping.keep(lessons),
  };
}
