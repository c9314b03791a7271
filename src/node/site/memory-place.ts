import { basename, dirname, join } from 'node:path';
import type { MemoryPlace } from '../content/memory.ts';
import { packageRoot } from './root.ts';

/** Beside the packages of whoever installed this one, or beside its own. */
const packages =
  basename(dirname(packageRoot)) === 'node_modules'
    ? dirname(packageRoot)
    : join(packageRoot, 'node_modules');

/** Where the bundled command keeps what it need not make anew. Only it does: the age of its bundle is known. */
export const memoryPlace: MemoryPlace = {
  folder: join(packages, '.cache', 'lectern'),
  program: join(packageRoot, 'build', 'cli.js'),
};
