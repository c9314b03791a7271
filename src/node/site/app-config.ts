import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { packageRoot } from './root.ts';

/** Vite's whole configuration for the app: the scripts, styles and fonts that all pages share. */
export function appConfig(outDir: string): InlineConfig {
  return {
    root: packageRoot,
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: {
      // js-yaml asks for these only for types that front matter does not have; the parser of JavaScript is 100 kB.
      alias: [
        {
          find: /^(?:esprima|buffer)$/,
          replacement: join(packageRoot, 'src/node/site/nothing.mjs'),
        },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      // Fonts from data addresses would be refused by the pages' own policy.
      assetsInlineLimit: (file) => (/\.(?:woff2?|ttf|otf)(?:\?|$)/.test(file) ? false : undefined),
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: {
          index: join(packageRoot, 'index.html'),
          first: join(packageRoot, 'src/themes/first.css'),
          library: join(packageRoot, 'src/themes/rooms/library.css'),
        },
        checks: { bundlerTimings: false },
      },
      reportCompressedSize: false,
    },
  };
}
