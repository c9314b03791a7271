import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInside } from './guard.ts';

/** A file of the course folder. */
export interface CourseFile {
  /** Relative to the course folder, with `/`. */
  readonly path: string;
  /** Where it really is; always below the course folder. */
  readonly location: string;
  readonly size: number;
  /** When it was last changed, in milliseconds; another number means other content. */
  readonly changed: number;
}

/** Nested deeper, a folder is not looked into. */
const deepest = 20;

/**
 * Lists every file below a folder by its path. Names that begin with a dot and `node_modules` are passed over. Links to
 * folders are not followed; links to files are when the file lies in the course folder too.
 */
export async function listFolder(folder: string): Promise<ReadonlyMap<string, CourseFile>> {
  const found: CourseFile[] = [];
  await walk({ folder, found }, '', 0);
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(found.map((file) => [file.path, file]));
}

interface Walk {
  readonly folder: string;
  readonly found: CourseFile[];
}

async function walk(course: Walk, below: string, depth: number): Promise<void> {
  if (depth > deepest) return;
  // A folder that went away, or that may not be read, has no files.
  const entries = await readdir(join(course.folder, below), { withFileTypes: true }).catch(
    () => [],
  );
  await Promise.all(
    entries.map(async (entry) => {
      const path = `${below}${entry.name}`;
      if (isPassedOver(entry.name)) return;
      if (entry.isDirectory()) return walk(course, `${path}/`, depth + 1);
      const file = await readEntry(course.folder, path, entry);
      if (file !== undefined) course.found.push(file);
    }),
  );
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function readEntry(
  folder: string,
  path: string,
  entry: Dirent,
): Promise<CourseFile | undefined> {
  try {
    const location = entry.isSymbolicLink()
      ? await realpath(join(folder, path))
      : join(folder, path);
    if (!isInside(folder, location)) return undefined;
    const { size, mtimeMs, isFile } = await statFile(location);
    return isFile ? { path, location, size, changed: mtimeMs } : undefined;
  } catch {
    // It went away between listing and looking, or is a link to nothing.
    return undefined;
  }
}

async function statFile(location: string) {
  const stats = await stat(location);
  return { size: stats.size, mtimeMs: stats.mtimeMs, isFile: stats.isFile() };
}
