import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Problem } from '../../core/problem.ts';
import { createMemory, noMemory } from '../content/memory.ts';
import { readApp } from './app.ts';
import { findCourse } from './build.ts';
import { createListener } from './dev-host.ts';
import { createDevSite } from './dev-site.ts';
import { openSocket } from './dev-socket.ts';
import { watchCourse } from './dev-watch.ts';
import { listenOn, stopListening } from './listen.ts';
import { memoryPlace } from './memory-place.ts';

/** How the dev server is started. */
export interface DevOptions {
  /** Undefined: 5173, or the next that is free. */
  readonly port: number | undefined;
  /** Keep what was read of the lessons for the next start; only for the bundled command, whose age is known. */
  readonly remember: boolean;
  /** Hears all problems when the course is first read, then those of every file that changed. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** A running dev server. */
export interface RunningDev {
  /** Ends with a slash. */
  readonly url: string;
  /** The course was read for the first time; throws when that was not possible. */
  readonly read: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a course folder on this machine while it is written. It listens at once; who asks for a page before the course
 * is read waits for it.
 */
export async function startDev(folder: string, options: DevOptions): Promise<RunningDev> {
  const course = await findCourse(folder);
  const memory = options.remember ? createMemory(course, memoryPlace) : noMemory;
  const reading = createDevSite(course, memory);
  // Begun while the course is read; who asks for a page meets its faults.
  readApp().catch(() => undefined);
  const token = randomBytes(24).toString('hex');
  let changes = 0;
  const start = Date.now().toString(36);
  const revision = (): string => `${start}.${String(changes)}`;
  // In a checkout the app is built again when its sources changed; looking costs little.
  const server = createServer((request, response) => void answer(request, response));
  const answer = createListener(async () => ({
    site: await reading,
    app: await readApp(),
    revision: revision(),
    token,
  }));
  const socket = openSocket(server, revision);
  const reader = reading.then((site) => {
    options.onProblems(site.current.content.course.problems);
    return watchCourse(
      site.current.content.folder,
      site,
      ({ problems, lessons, course: moved, look }) => {
        options.onProblems(problems);
        changes += 1;
        const change = { revision: revision(), lessons, course: moved };
        socket.tell(look ? { kind: 'reload' } : { kind: 'change', ...change });
      },
    );
  });
  reader.catch(() => undefined);
  const port = await listenOn(server, options.port ?? { from: 5173 });
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    read: reader.then(() => undefined),
    async close() {
      socket.close();
      await Promise.all([
        reader.then((watcher) => watcher.close()).catch(() => undefined),
        stopListening(server),
      ]);
    },
  };
}
