#!/usr/bin/env node
// Starts the command. In a checkout the command is bundled first when a source is newer than the bundle, which takes
// a tenth of a second; in an installed package the bundle is there and the sources are never read.
import { existsSync, readdirSync, renameSync, rmdirSync, statSync } from 'node:fs';
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

if (existsSync(entry) && isStale()) await bundleCommand();
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

async function bundleCommand() {
  const { build } = await import('rolldown');
  // Several commands may start at once: each bundles into a folder of its own and moves the files into place.
  const own = join(root, 'build', `.${process.pid}`);
  await build({
    input: { cli: join(root, 'src', 'node', 'cli', 'main.ts') },
    platform: 'node',
    tsconfig: false,
    transform: { target: 'node20' },
    // Packages stay packages; helpers that the bundler itself puts in are bundled.
    external: (id) => /^[^./]/.test(id) && !/^([A-Za-z]:|@oxc-project\/)/.test(id),
    output: { dir: own, format: 'esm', chunkFileNames: '[name].js', sourcemap: 'inline' },
    logLevel: 'warn',
  });
  const parts = readdirSync(own).filter((name) => name !== 'cli.js');
  for (const name of [...parts, 'cli.js']) renameSync(join(own, name), join(root, 'build', name));
  rmdirSync(own);
}
