#!/usr/bin/env node
// Starts the command. In a checkout the command is bundled first when a source is newer than the bundle, which takes
// a tenth of a second; in an installed package the bundle is there and the sources are never read.
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const entry = join(root, 'src', 'node', 'cli', 'main.ts');
const bundle = join(root, 'build', 'cli.js');
const floors = ['core', 'node'].map((floor) => join(root, 'src', floor));

// Ctrl+C and its like end the program at once, with the exit code that shells know. What must not be left behind, such
// as browsers and folders begun, is taken away by listeners to the `exit` of the process.
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }))
  process.once(signal, () => process.exit(128 + number));

if (existsSync(entry) && isStale()) {
  const { bundleCommand } = await import('./bundle.mjs');
  await bundleCommand({ sourcemap: 'inline' });
}
// Newer versions of Node keep what they compiled, and so start faster the next time.
module.enableCompileCache?.();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));

function isStale() {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return floors.some((floor) => isNewer(floor, made));
}

function isNewer(folder, made) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? isNewer(path, made) : statSync(path).mtimeMs > made;
  });
}
