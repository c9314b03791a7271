import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  joinDrawings,
  readDrawingsFile,
  type LessonDrawings,
} from '../../core/talk/drawings-file.ts';

/** Where the print view finds them, below the site's root. */
export const drawingsAddress = 'drawings.json';

/** A class that wrote for a year needs less, in bytes. */
const largest = 100_000_000;

/** Reads a file of drawings, or all of a folder. Throws with what to do when there is none, or it is something else. */
export async function readDrawings(path: string): Promise<LessonDrawings> {
  const files = await filesAt(path);
  if (files.length === 0) throw new Error(`There is no .json file in ${path}. ${how}`);
  const all = await Promise.all(files.map(readOne));
  return all.reduce(joinDrawings);
}

const how = 'The row of pens in the deck and in the presenter saves drawings as such a file.';

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no ${path}. ${how}`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => join(path, name));
}

async function readOne(file: string): Promise<LessonDrawings> {
  const { size } = await stat(file);
  const drawings = size > largest ? undefined : readDrawingsFile(await readFile(file, 'utf8'));
  if (drawings === undefined) throw new Error(`${file} holds no drawings. ${how}`);
  return drawings;
}
