import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './root.ts';

/** Something that is made of the sources of the pages, and kept below `build`. */
export interface Kept {
  /** The folder below `build`. */
  readonly name: string;
  /** A file in it that is written last. */
  readonly mark: string;
  /** Makes it in a folder of its own, so that nobody who builds or prints meanwhile meets half of it. */
  readonly make: (folder: string) => Promise<void>;
}

/**
 * The folder of what was made last, or is made now when a source is newer. An installed package brings it along and has
 * no sources to compare.
 */
export async function keepBuilt({ name, mark, make }: Kept): Promise<string> {
  const folder = join(packageRoot, 'build', name);
  const made = await changed(join(folder, mark));
  const newest = Math.max(...(await Promise.all(sources().map(newestIn))));
  if (made === 0 || newest > made) await makeOnce(folder, make);
  return folder;
}

function sources(): readonly string[] {
  const floors = ['core', 'web', 'themes'].map((floor) => join(packageRoot, 'src', floor));
  const others = ['index.html', 'vite.config.ts', 'public'];
  return [...floors, ...others.map((path) => join(packageRoot, path))];
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return changed(path);
  const times = entries.map((entry) =>
    entry.isDirectory() ? newestIn(join(path, entry.name)) : changed(join(path, entry.name)),
  );
  return Math.max(0, ...(await Promise.all(times)));
}

async function changed(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

const beingMade = new Map<string, Promise<void>>();

/** Whoever asks while it is being made waits for the same. */
function makeOnce(folder: string, make: Kept['make']): Promise<void> {
  const making = beingMade.get(folder) ?? makeAnew(folder, make);
  beingMade.set(folder, making);
  return making.finally(() => beingMade.delete(folder));
}

async function makeAnew(folder: string, make: Kept['make']): Promise<void> {
  const trial = `${folder}-${String(process.pid)}`;
  const dropTrial = (): void => {
    rmSync(trial, { recursive: true, force: true });
  };
  process.once('exit', dropTrial);
  await make(trial);
  await takePlace(trial, folder);
  process.off('exit', dropTrial);
}

/** Two that build at the same time make the same: whichever comes second is not needed. */
async function takePlace(trial: string, folder: string): Promise<void> {
  const old = `${trial}-old`;
  await mkdir(join(packageRoot, 'build'), { recursive: true });
  await rename(folder, old).catch(() => undefined);
  await rename(trial, folder).catch(() => undefined);
  await Promise.all([old, trial].map((path) => rm(path, { recursive: true, force: true })));
}
