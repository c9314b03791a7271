import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/node/site/config.ts';

// The command `lectern` does not read this file: it is for `vite` and `vitest` themselves. Tests need no site.
const site = process.env['VITEST'] === undefined ? siteConfig('slides') : {};

export default defineConfig({ ...site, test: { include: ['src/**/*.test.ts'] } });
