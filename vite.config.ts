/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** How Vite builds the app: the scripts, styles and fonts that the pages of all courses share. */
export default defineConfig({
  base: './',
  logLevel: 'warn',
  resolve: {
    // js-yaml asks for these only for types that front matter does not have; the parser of JavaScript is 100 kB.
    alias: [{ find: /^(?:esprima|buffer)$/, replacement: at('src/node/site/nothing.mjs') }],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: 'build/app',
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Fonts from data addresses would be refused by the pages' own policy.
    assetsInlineLimit: (file) => (/\.(?:woff2?|ttf|otf)(?:\?|$)/.test(file) ? false : undefined),
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: {
        index: at('index.html'),
        first: at('src/themes/first.css'),
        library: at('src/themes/rooms/library.css'),
      },
      checks: { bundlerTimings: false },
    },
    reportCompressedSize: false,
  },
  test: { include: ['src/**/*.test.ts'] },
});
