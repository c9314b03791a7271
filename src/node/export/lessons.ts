import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Which lessons of which course are meant. */
export interface MeantLessons {
  readonly folder: string;
  readonly choose: readonly string[];
}

/**
 * A folder is a course. A lesson file is that lesson of the course it lies in: the nearest folder above it that has a
 * course.yml, else the folder it lies in. Throws when there is neither.
 */
export async function findLessons(
  course: string,
  choose: readonly string[],
): Promise<MeantLessons> {
  const found = await stat(course).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no folder ${course}.`);
  if (found.isDirectory()) return { folder: course, choose };
  const file = resolve(course);
  const folder = courseAbove(dirname(file)) ?? dirname(file);
  const name = relative(folder, file).replaceAll('\\', '/');
  return { folder, choose: choose.length > 0 ? choose : [name] };
}

function courseAbove(folder: string): string | undefined {
  if (['course.yml', 'course.yaml'].some((name) => existsSync(join(folder, name)))) return folder;
  const above = dirname(folder);
  return above === folder || basename(above) === '' ? undefined : courseAbove(above);
}
