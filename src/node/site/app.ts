import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepBuilt } from './built.ts';
import { readBundle, type ShellBundle } from './bundle.ts';
import { packageRoot } from './root.ts';

/** The scripts, styles and fonts of the pages, built without any course. */
export interface App {
  readonly bundle: ShellBundle;
  /** Where its files lie, at their addresses. */
  readonly folder: string;
}

const bundleFile = 'bundle.json';

/** What a course's worker does, without the list of its files. */
const scriptOfWorker = 'worker.js';

/** Files of the app's folder that stand in pages, or say what stands where: no site has them as they are. */
const unpublished = new Set([bundleFile, scriptOfWorker, 'index.html']);

/** The app as it was built last, or built now when a source is newer. */
export async function readApp(): Promise<App> {
  const folder = await keepBuilt({ name: 'app', mark: bundleFile, make: buildApp });
  const text = await readFile(join(folder, bundleFile), 'utf8');
  // The file was written by this version of this module: it is not input from outside.
  const bundle = JSON.parse(text) as ShellBundle;
  return { bundle, folder };
}

/** The script of the worker that keeps a site on a device. */
export function readWorker({ folder }: App): Promise<string> {
  return readFile(join(folder, scriptOfWorker), 'utf8');
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

async function buildApp(folder: string): Promise<void> {
  const { build } = await import('vite');
  let bundle: ShellBundle | undefined;
  await build({
    root: packageRoot,
    configFile: join(packageRoot, 'vite.config.ts'),
    build: { outDir: folder, emptyOutDir: true },
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
  await buildWorker(folder);
  await writeFile(join(folder, bundleFile), JSON.stringify(bundle));
}

/** One plain script, which shares none with pages: not every browser takes a worker of this kind as a module. */
async function buildWorker(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: packageRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(packageRoot, 'src/web/offline/worker/worker.ts'),
        output: { format: 'iife', entryFileNames: scriptOfWorker },
      },
    },
  });
}
