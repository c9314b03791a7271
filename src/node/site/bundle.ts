import type { Rolldown } from 'vite';
import type { Language } from '../../core/words/languages.ts';
import type { Shelf } from '../../core/words/words.ts';

/** What Vite made of the shell, as far as pages name it. Addresses are below the site's root. */
export interface ShellBundle {
  /** index.html as Vite left it. */
  readonly shell: string;
  /** The style sheet of the first paint, to stand in a page itself. */
  readonly first: string;
  /** The file that holds it, which no page asks for. */
  readonly firstFile: string;
  /** The address of the library's own style sheet. */
  readonly library: string;
  readonly chunks: readonly BundledChunk[];
}

/** A script that is loaded only when it is needed, with the scripts it needs itself. */
export interface BundledChunk {
  /** Below the package's folder, beginning with a slash. */
  readonly module: string;
  readonly address: string;
  readonly imports: readonly string[];
}

/** Reads what pages need out of a finished bundle of the sources below a folder. */
export function readBundle(bundle: Rolldown.OutputBundle, root: string): ShellBundle {
  const outputs = Object.values(bundle);
  const html = outputs.find(({ fileName }) => fileName === 'index.html');
  if (html?.type !== 'asset') throw new Error('The bundle has no index.html.');
  const first = findSheet(outputs, 'first.css');
  const chunks = outputs.filter((output) => output.type === 'chunk');
  return {
    shell: String(html.source),
    first: String(first.source).trim(),
    firstFile: first.fileName,
    library: findSheet(outputs, 'library.css').fileName,
    chunks: chunks.flatMap(({ facadeModuleId, fileName, imports }) =>
      facadeModuleId === null
        ? []
        : [{ module: moduleBelow(root, facadeModuleId), address: fileName, imports }],
    ),
  };
}

function moduleBelow(root: string, file: string): string {
  const path = file.startsWith(root) ? file.slice(root.length) : file;
  return path.replaceAll('\\', '/');
}

function findSheet(
  outputs: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
  name: string,
): Rolldown.OutputAsset {
  const sheet = outputs.find((output) => output.type === 'asset' && output.names.includes(name));
  if (sheet?.type !== 'asset') throw new Error(`The bundle has no ${name}.`);
  return sheet;
}

/**
 * The scripts that the first slide needs to move, its words first, so that they need not wait for the script that asks. What comes later is
 * not among them: on a slow link Reveal and the fonts would hold back styles and scripts, and neither is missed meanwhile.
 */
export function renderLessonLinks(bundle: ShellBundle, language: Language): string {
  return preloadsOf(bundle, [...wordsOf(language, []), '/src/web/deck/deck.ts']);
}

/** The scripts that lay a lesson out for paper. */
export function renderPaperLinks(bundle: ShellBundle, language: Language): string {
  return preloadsOf(bundle, [...wordsOf(language, ['print']), '/src/web/print/print.ts']);
}

/** The library's style sheet and the scripts it will ask for. */
export function renderLibraryLinks(bundle: ShellBundle, language: Language): string {
  const modules = [
    ...wordsOf(language, ['page', 'library', 'progress', 'search']),
    '/src/web/library/library.ts',
  ];
  return libraryStyles(`./${bundle.library}`) + preloadsOf(bundle, modules);
}

function wordsOf(language: Language, shelves: readonly Shelf[]): readonly string[] {
  return ['index', ...shelves].map((shelf) => `/src/core/words/${language}/${shelf}.ts`);
}

function preloadsOf(bundle: ShellBundle, modules: readonly string[]): string {
  const scripts = new Set(modules.flatMap((module) => scriptsOf(bundle, module)));
  return [...scripts].map(preload).join('');
}

/** The link of the library's own style sheet, which the page for lost visitors wears, too. */
export function libraryStyles(address: string): string {
  return `<link rel="stylesheet" crossorigin href="${address}" />`;
}

/** A script with those it needs at once, but for those that the shell names anyway. */
function scriptsOf({ chunks, shell }: ShellBundle, module: string): readonly string[] {
  const start = chunks.find((chunk) => chunk.module.includes(module));
  const scripts = start === undefined ? [] : [start.address, ...start.imports];
  return scripts.filter((address) => !shell.includes(address));
}

function preload(address: string): string {
  return `<link rel="modulepreload" crossorigin href="./${address}" />`;
}
