// Makes what an installed package brings along, before npm packs it: the bundled command and the app,
// in many files for sites and in one for offline files, and what pictures of links are drawn with.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleCommand } from './bundle.mjs';

const build = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'build');

// Parts of earlier bundles would be packed too.
mkdirSync(build, { recursive: true });
for (const name of readdirSync(build, { withFileTypes: true }))
  if (name.isFile()) rmSync(join(build, name.name));
await bundleCommand({ sourcemap: false });
const load = (name) => import(pathToFileURL(join(build, name)).href);
await (await load('app.js')).readApp();
await (await load('offline-app.js')).readOfflineApp();
await (await load('picture-kit.js')).readPictureKit();
