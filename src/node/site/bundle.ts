import type { Rolldown } from 'vite';

/** What Vite made of the shell, as far as pages name it. Addresses are below the site's root. */
export interface ShellBundle {
  /** index.html as Vite left it. */
  readonly shell: string;
  /** The style sheet of the first paint, to stand in a page itself. */
  readonly first: string;
  /** The file that holds it, which no page asks for. */
  readonly firstFile: string;
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
  const first = outputs.find(
    (output) => output.type === 'asset' && output.names.includes('first.css'),
  );
  if (first?.type !== 'asset') throw new Error('The bundle has no first.css.');
  const chunks = outputs.filter((output) => output.type === 'chunk');
  return {
    shell: String(html.source),
    first: String(first.source).trim(),
    firstFile: first.fileName,
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

/**
 * The scripts a page will ask for, so that they need not wait for the script that asks. Fonts are not among them: on a
 * slow link they would hold back the style sheet and with it the first paint, and their fallbacks have the same measures.
 */
export function renderPreloads(bundle: ShellBundle, room: 'deck' | 'library'): string {
  const start = bundle.chunks.find(({ module }) => module.includes(`/src/web/${room}/${room}.ts`));
  const known = bundle.shell;
  const scripts = start === undefined ? [] : [start.address, ...start.imports];
  return scripts
    .filter((address) => !known.includes(address))
    .map((address) => `<link rel="modulepreload" crossorigin href="./${address}" />`)
    .join('');
}
