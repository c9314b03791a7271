import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { InlineConfig, PluginOption } from 'vite';
import { noMemory } from '../content/memory.ts';
import { buildPlugin, type Built } from './build-plugin.ts';
import { devPlugin, type DevHooks } from './dev-plugin.ts';
import { packageRoot } from './root.ts';

/** Who hears what happens to a site. */
export interface SiteHooks extends DevHooks {
  readonly onBuilt: (built: Built) => void;
}

/** Vite's whole configuration for the site of a course folder, to build it and to serve it while it is written. */
export function siteConfig(folder: string, hooks: Partial<SiteHooks> = {}): InlineConfig {
  const ignore = (): void => undefined;
  const { onBuilt = ignore, onProblems = ignore, memory = noMemory } = hooks;
  return {
    root: packageRoot,
    base: './',
    appType: 'custom',
    plugins: [
      buildPlugin(folder, onBuilt),
      devPlugin(folder, { onProblems, memory }),
    ] as PluginOption[],
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
      target: 'es2023',
      modulePreload: { polyfill: false },
      // Fonts from data addresses would be refused by the pages' own policy.
      assetsInlineLimit: (file) => (/\.(?:woff2?|ttf|otf)(?:\?|$)/.test(file) ? false : undefined),
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: {
          index: join(packageRoot, 'index.html'),
          first: join(packageRoot, 'src/themes/first.css'),
        },
        checks: { bundlerTimings: false },
      },
      reportCompressedSize: false,
    },
    // Found late, a package would reload the page that is open: all rooms are looked through, and what JSX brings is named.
    optimizeDeps: {
      entries: ['src/web/**/*.{ts,tsx}', '!**/*.test.ts'],
      include: ['preact/jsx-dev-runtime'],
    },
    server: { host: '127.0.0.1', fs: { strict: true, allow: allowedFolders() } },
    preview: { host: '127.0.0.1' },
  };
}

/**
 * The folders whose files the dev server may send as sources of the pages: never the course, never the project. The
 * packages of an installed Lectern lie beside it.
 */
function allowedFolders(): string[] {
  const sources = ['web', 'core', 'themes'].map((floor) => join(packageRoot, 'src', floor));
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  return [...sources, join(packageRoot, 'node_modules'), dirname(vite)];
}
