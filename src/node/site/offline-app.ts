import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { keepBuilt } from './built.ts';
import { packageRoot } from './root.ts';

/** The rooms of a lesson in one script and one style sheet, for pages that must load nothing. */
export interface OfflineApp {
  readonly script: string;
  /** Names its fonts by addresses beside it. */
  readonly styles: string;
  /** Where the fonts lie. */
  readonly folder: string;
}

const page = 'index.html';

/** The app for offline files as it was built last, or built now when a source is newer. */
export async function readOfflineApp(): Promise<OfflineApp> {
  const built = await keepBuilt({ name: 'offline', mark: page, make: buildOfflineApp });
  const html = await readFile(join(built, page), 'utf8');
  const read = (ending: string): Promise<string> => {
    const address = new RegExp(`"\\./([^"]+\\.${ending})"`).exec(html)?.[1];
    if (address === undefined) throw new Error(`The offline app has no ${ending}.`);
    return readFile(join(built, address), 'utf8');
  };
  return { script: await read('js'), styles: await read('css'), folder: join(built, 'assets') };
}

async function buildOfflineApp(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: packageRoot,
    configFile: join(packageRoot, 'vite.config.ts'),
    plugins: [withoutLibrary],
    build: {
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: { input: page, output: { codeSplitting: false } },
    },
  });
}

/** The library has no place in a file with one lesson, and what it opens files with is half of all scripts. */
const withoutLibrary: Plugin = {
  name: 'lectern:without-library',
  enforce: 'pre',
  resolveId: (id) => (/\/library\/library\.tsx?$/.test(id) ? '\0lectern:library' : undefined),
  load: (id) =>
    id === '\0lectern:library'
      ? "export function startLibrary() { throw new Error('There is no library here.'); }"
      : undefined,
};
