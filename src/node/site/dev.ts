import { createServer } from 'vite';
import { findCourse } from './build.ts';
import { siteConfig } from './config.ts';
import type { DevHooks } from './dev-plugin.ts';

/** How the dev server is started. */
export interface DevOptions extends DevHooks {
  /** Undefined: 5173, or the next that is free. */
  readonly port: number | undefined;
  readonly open: boolean;
}

/** A running dev server. */
export interface RunningDev {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a course folder on this machine while it is written. */
export async function startDev(folder: string, options: DevOptions): Promise<RunningDev> {
  const { port, open, onProblems } = options;
  const config = siteConfig(await findCourse(folder), { onProblems });
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
