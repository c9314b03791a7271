import { join } from 'node:path';
import { createServer } from 'vite';
import { createMemory, noMemory } from '../content/memory.ts';
import { findCourse } from './build.ts';
import { siteConfig } from './config.ts';
import type { DevHooks } from './dev-plugin.ts';
import { packageRoot } from './root.ts';

/** How the dev server is started. */
export interface DevOptions extends Pick<DevHooks, 'onProblems'> {
  /** Undefined: 5173, or the next that is free. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** Keep what was read of the lessons for the next start; only for the bundled command, whose age is known. */
  readonly remember: boolean;
}

const memoryPlace = {
  folder: join(packageRoot, 'node_modules', '.cache', 'lectern'),
  program: join(packageRoot, 'build', 'cli.js'),
};

/** A running dev server. */
export interface RunningDev {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a course folder on this machine while it is written. */
export async function startDev(folder: string, options: DevOptions): Promise<RunningDev> {
  const { port, open, onProblems, remember } = options;
  const course = await findCourse(folder);
  const memory = remember ? createMemory(course, memoryPlace) : noMemory;
  const config = siteConfig(course, { onProblems, memory });
  const server = await createServer({
    ...config,
    configFile: false,
    logLevel: 'warn',
    clearScreen: false,
    server: {
      ...config.server,
      open,
      ...(port === undefined ? {} : { port, strictPort: port !== 0 }),
    },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The dev server listens nowhere.');
  return { url, close: () => server.close() };
}
