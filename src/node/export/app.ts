import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle, type ShellBundle } from '../site/bundle.ts';
import { packageRoot } from '../site/root.ts';

/** The scripts, styles and fonts of the pages, built without any course. */
export interface App {
  readonly bundle: ShellBundle;
  /** Where its files lie, at their addresses. */
  readonly folder: string;
}

const appFolder = join(packageRoot, 'build', 'app');
const bundleFile = 'bundle.json';

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

function sources(): readonly string[] {
  const floors = ['core', 'web', 'themes'].map((floor) => join(packageRoot, 'src', floor));
  return [...floors, join(packageRoot, 'index.html'), join(packageRoot, 'public')];
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

/** Builds into a folder of its own first, so that another export never meets half an app. */
async function buildApp(): Promise<void> {
  const { build } = await import('vite');
  const { siteConfig } = await import('../site/config.ts');
  const trial = `${appFolder}-${String(process.pid)}`;
  let bundle: ShellBundle | undefined;
  const config = siteConfig('');
  await build({
    ...config,
    plugins: [
      {
        name: 'lectern:app',
        generateBundle: {
          order: 'post',
          handler(_, made) {
            bundle = readBundle(made);
          },
        },
      },
    ],
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: trial, emptyOutDir: true },
  });
  await writeFile(join(trial, bundleFile), JSON.stringify(bundle));
  await mkdir(join(packageRoot, 'build'), { recursive: true });
  await rm(appFolder, { recursive: true, force: true });
  await rename(trial, appFolder);
}
