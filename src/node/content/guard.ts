import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies in a folder, by their relation: `/deck-private` does not lie in `/deck`. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
