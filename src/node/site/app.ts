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

/** Files of the app's folder that stand in pages, or say what stands where: no site has them as they are. */
const unpublished = new Set([bundleFile, 'index.html']);

/** The app as it was built last, or built now when a source is newer. */
export async function readApp(): Promise<App> {
  const folder = await keepBuilt({ name: 'app', mark: bundleFile, make: buildApp });
  const text = await readFile(join(folder, bundleFile), 'utf8');
  // The file was written by this version of this module: it is not input from outside.
  const bundle = JSON.parse(text) as ShellBundle;
  return { bundle, folder };
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
  await writeFile(join(folder, bundleFile), JSON.stringify(bundle));
}
