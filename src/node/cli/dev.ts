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
    open: options['open'] === true,
    remember: true,
    onProblems: (problems) => {
      for (const problem of problems) console.error(formatProblem(problem));
    },
  });
  console.log(`${pc.green('✓')} ${pc.bold(server.url)}  ${pc.dim('Ctrl+C stops it')}`);
  await untilStopped();
  await server.close();
  return 0;
}

/** Waits for Ctrl+C, or for whoever started this to end it. */
export function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        stopped();
      });
  });
}
