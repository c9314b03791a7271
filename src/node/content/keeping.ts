import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * A map that is kept in a file from one start to the next. It can be made anew at any time: what is gone, broken or of
 * another version is no loss, and a disk that is full or may not be written only costs time.
 */
export interface Keeping {
  /** What was kept last by this very program; empty when there is nothing. */
  recall(): Promise<ReadonlyMap<unknown, unknown>>;
  keep(map: ReadonlyMap<unknown, unknown>): Promise<void>;
}

/** Keeps a map in a file, as long as the program is the same; the oldest files of this ending in its folder give way. */
export function createKeeping(file: string, program: string): Keeping {
  return {
    async recall() {
      try {
        const kept: unknown = deserialize(await readFile(file));
        return isKept(kept) && kept.version === (await versionOf(program)) ? kept.map : new Map();
      } catch {
        return new Map();
      }
    },
    async keep(map) {
      try {
        const own = `${file}.${String(process.pid)}`;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, serialize({ version: await versionOf(program), map }));
        await rename(own, file);
        await forgetOldest(file);
      } catch {
        // The next start makes it anew.
      }
    },
  };
}

/** Files of a kind that are kept at a time. */
const most = 8;

async function forgetOldest(file: string): Promise<void> {
  const folder = dirname(file);
  const names = (await readdir(folder)).filter((name) => extname(name) === extname(basename(file)));
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, written: (await stat(path)).mtimeMs };
    }),
  );
  const oldest = aged.sort((a, b) => b.written - a.written).slice(most);
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })));
}

interface Kept {
  readonly version: string;
  readonly map: ReadonlyMap<unknown, unknown>;
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'map' in value &&
    value.map instanceof Map
  );
}

async function versionOf(program: string): Promise<string> {
  const { size, mtimeMs } = await stat(program);
  return `${process.version} ${String(size)} ${String(mtimeMs)}`;
}
