import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package: where index.html, the sources of the pages and `public` lie. The same from a source file
 * and from the bundle, which lie at different depths.
 */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(from: string): string {
  const file = join(from, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8').includes('"name": "lectern"')) return from;
  const above = dirname(from);
  if (above === from)
    throw new Error('Lectern cannot find its own files: its package.json is gone.');
  return findRoot(above);
}
