import { pc } from './colours.ts';
import { startDev } from '../site/dev.ts';
import { formatProblem } from './report.ts';
import { portOf } from './values.ts';

/** `lectern dev`: opens a course on 127.0.0.1 and goes on until it is told to stop. */
export async function dev(
  folder = 'slides',
  options: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const server = await startDev(folder, {
    port: portOf(options['port']),
    remember: true,
    onProblems: (problems) => {
      for (const problem of problems) console.error(formatProblem(problem));
    },
  });
  console.log(`${pc.green('✓')} ${pc.bold(server.url)}  ${pc.dim('Ctrl+C stops it')}`);
  if (options['open'] === true) await openBrowser(server.url);
  try {
    await server.read;
  } catch (error) {
    await server.close();
    throw error;
  }
  return untilStopped();
}

/** A machine without a browser is no reason to stop: the address was told. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  const child = await open(url).catch(() => undefined);
  child?.once('error', () => undefined);
}

/** Ctrl+C, or whoever started this, ends the program; until then it goes on. */
export function untilStopped(): Promise<never> {
  return new Promise(() => undefined);
}
