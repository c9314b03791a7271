import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle, type ShellBundle } from './bundle.ts';
import { packageRoot } from './root.ts';

/** The scripts, styles and fonts of the pages, built without any course. */
export interface App {
  readonly bundle: ShellBundle;
  /** Where its files lie, at their addresses. */
  readonly folder: string;
}

const appFolder = join(packageRoot, 'build', 'app');
const bundleFile = 'bundle.json';

/** Files of the app's folder that stand in pages, or say what stands where: no site has them as they are. */
const unpublished = new Set([bundleFile, 'index.html']);

/**
 * The app as it was built last, or built now when a source is newer. An installed package brings it along and has no
 * sources to compare.
 */
export async function readApp(): Promise<App> {
  const made = await changed(join(appFolder, bundleFile));
  const newest = Math.max(...(await Promise.all(sources().map(newestIn))));
  if (made === 0 || newest > made) await buildApp();
  const text = await readFile(join(appFolder, bundleFile), 'utf8');
  // The file was written by this function of this version: it is not input from outside.
  const bundle = JSON.parse(text) as ShellBundle;
  return { bundle, folder: appFolder };
}

/** The addresses of the files of the app that every site has. */
export async function listApp({ folder, bundle }: App): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !unpublished.has(path) && path !== bundle.firstFile)
    .sort();
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

/** Builds into a folder of its own first, so that nobody who builds or prints meanwhile meets half an app. */
async function buildApp(): Promise<void> {
  const { build } = await import('vite');
  const trial = `${appFolder}-${String(process.pid)}`;
  const dropTrial = (): void => {
    rmSync(trial, { recursive: true, force: true });
  };
  process.once('exit', dropTrial);
  let bundle: ShellBundle | undefined;
  await build({
    root: packageRoot,
    configFile: join(packageRoot, 'vite.config.ts'),
    build: { outDir: trial, emptyOutDir: true },
    plugins: [
      {
        name: 'lectern:app',
        generateBundle: {
          order: 'post',
          handler(_, made) {
            bundle = readBundle(made, packageRoot);
          },
        },
      },
    ],
  });
  await writeFile(join(trial, bundleFile), JSON.stringify(bundle));
  await takePlace(trial);
  process.off('exit', dropTrial);
}

/** Two that build at the same time make the same: whichever comes second is not needed. */
async function takePlace(trial: string): Promise<void> {
  const old = `${trial}-old`;
  await mkdir(join(packageRoot, 'build'), { recursive: true });
  await rename(appFolder, old).catch(() => undefined);
  await rename(trial, appFolder).catch(() => undefined);
  await Promise.all([old, trial].map((path) => rm(path, { recursive: true, force: true })));
}
