// Bundles the command into `build/`: Node does not read TypeScript by itself. Not in an installed package, which brings
// the bundle along.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Several commands may start at once: each bundles into a folder of its own and moves the files into place. */
export async function bundleCommand({ sourcemap }) {
  const own = join(root, 'build', `.${process.pid}`);
  const dropOwn = () => rmSync(own, { recursive: true, force: true });
  process.once('exit', dropOwn);
  await build({
    cwd: root,
    input: {
      cli: 'src/node/cli/main.ts',
      app: 'src/node/site/app.ts',
      'paper-thread': 'src/node/export/paper-thread.ts',
      'offline-app': 'src/node/site/offline-app.ts',
      'picture-kit': 'src/node/site/pictures/kit.ts',
    },
    platform: 'node',
    tsconfig: false,
    transform: { target: 'node20' },
    // Packages stay packages; helpers that the bundler itself puts in are bundled.
    external: (id) => /^[^./]/.test(id) && !/^([A-Za-z]:|@oxc-project\/)/.test(id),
    output: { dir: own, format: 'esm', chunkFileNames: '[name].js', sourcemap },
    logLevel: 'warn',
  });
  const parts = readdirSync(own).filter((name) => name !== 'cli.js');
  // Last comes the part whose age says how old the bundle is.
  for (const name of [...parts, 'cli.js']) renameSync(join(own, name), join(root, 'build', name));
  dropOwn();
  process.off('exit', dropOwn);
}
