import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { preview as serve } from 'vite';
import { untilStopped } from './dev.ts';
import { portOf } from './values.ts';

/** `lectern preview`: serves a built site as a static host would. */
export async function preview(
  folder = 'dist',
  options: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const port = portOf(options['port']);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}. Make one first: lectern build --out ${folder}`);
  const server = await serve({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: '.' },
    preview: {
      host: '127.0.0.1',
      ...(port === undefined ? {} : { port, strictPort: port !== 0 }),
    },
  });
  console.log(`${pc.green('✓')} ${pc.bold(server.resolvedUrls?.local[0] ?? '')}`);
  await untilStopped();
  await server.close();
  return 0;
}
