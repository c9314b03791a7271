import type { Rolldown } from 'vite';

/** What Vite made of the shell, as far as pages name it. Addresses are below the site's root. */
export interface ShellBundle {
  /** index.html as Vite left it. */
  readonly shell: string;
  readonly chunks: readonly BundledChunk[];
  readonly assets: readonly string[];
}

/** A script that is loaded only when it is needed, with the scripts it needs itself. */
export interface BundledChunk {
  readonly module: string;
  readonly address: string;
  readonly imports: readonly string[];
}

/** Reads what pages need out of a finished bundle. */
export function readBundle(bundle: Rolldown.OutputBundle): ShellBundle {
  const outputs = Object.values(bundle);
  const html = outputs.find(({ fileName }) => fileName === 'index.html');
  if (html?.type !== 'asset') throw new Error('The bundle has no index.html.');
  const chunks = outputs.filter((output) => output.type === 'chunk');
  return {
    shell: String(html.source),
    chunks: chunks.flatMap(({ facadeModuleId, fileName, imports }) =>
      facadeModuleId === null
        ? []
        : [{ module: facadeModuleId.replaceAll('\\', '/'), address: fileName, imports }],
    ),
    assets: outputs.filter(({ type }) => type === 'asset').map(({ fileName }) => fileName),
  };
}

/** What the first screen of a page will ask for, so that it need not wait for the script that asks. */
export function renderPreloads(bundle: ShellBundle, room: 'deck' | 'library'): string {
  const fonts = bundle.assets.filter((address) => earlyFonts.test(address)).sort();
  const start = bundle.chunks.find(({ module }) => module.includes(`/src/web/${room}/${room}.ts`));
  const known = bundle.shell;
  const scripts = start === undefined ? [] : [start.address, ...start.imports];
  return [
    ...fonts.map(
      (address) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${address}" />`,
    ),
    ...scripts
      .filter((address) => !known.includes(address))
      .map((address) => `<link rel="modulepreload" crossorigin href="./${address}" />`),
  ].join('');
}

/** The upright fonts of titles and text; all others load when a page has their letters. */
const earlyFonts = /(?:besley|atkinson-hyperlegible-next)-latin-wght-normal[^/]*\.woff2$/;
