import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pc } from './colours.ts';
import { serveSite } from '../site/static-host.ts';
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
  const site = await serveSite(folder, port ?? { from: 4173 });
  console.log(`${pc.green('✓')} ${pc.bold(site.url)}  ${pc.dim('Ctrl+C stops it')}`);
  return untilStopped();
}
