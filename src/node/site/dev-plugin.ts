import type { Connect, Plugin, ViteDevServer } from 'vite';
import { courseEvent, helloEvent, lessonEvent } from '../../core/page/live.ts';
import type { Problem } from '../../core/problem.ts';
import { isInside } from '../content/guard.ts';
import type { Memory } from '../content/memory.ts';
import { answerFrom, html, renderMissing } from './dev-answers.ts';
import { createDevSite, type DevSite } from './dev-site.ts';

/** Who hears what happens while a course is written. */
export interface DevHooks {
  /** All problems when the course is first read, then those of every file that changed. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** Remembers the lessons from one start to the next. */
  readonly memory: Memory;
}

/** Editors write a file in several moves; what comes within this time is one edit. In milliseconds. */
const settleTime = 5;

/** Serves the pages of a course as they would be built, and tells open pages what changes. */
export function devPlugin(folder: string, { onProblems, memory }: DevHooks): Plugin {
  return {
    name: 'lectern:dev',
    apply: 'serve',
    config: () => ({ base: '/' }),
    async configureServer(server) {
      const site = await createDevSite(folder, memory);
      onProblems(site.current.content.course.problems);
      const revision = watch(server, site, onProblems);
      server.middlewares.use(serve(server, site, revision));
    },
  };
}

/** Tells open pages of changes. Answers the revision of the course: how often it changed. */
function watch(
  server: ViteDevServer,
  site: DevSite,
  onProblems: DevHooks['onProblems'],
): () => number {
  let revision = 0;
  const { folder } = site.current.content;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    try {
      const { problems, lessons, course } = await site.refresh();
      revision += 1;
      onProblems(problems);
      for (const data of lessons) server.ws.send({ type: 'custom', event: lessonEvent, data });
      if (course !== undefined)
        server.ws.send({ type: 'custom', event: courseEvent, data: course });
    } catch (error) {
      server.config.logger.error(String(error));
    }
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!isInside(folder, path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh);
    }, settleTime);
  });
  server.ws.on(helloEvent, (data: unknown, client) => {
    if (shownRevision(data) < revision) client.send({ type: 'full-reload' });
  });
  return () => revision;
}

/** The revision a page says it shows; a page that says none is left as it is. */
function shownRevision(data: unknown): number {
  const isSaid = typeof data === 'object' && data !== null && 'revision' in data;
  return isSaid && typeof data.revision === 'number' ? data.revision : Infinity;
}

/** What Vite is asked for: its client, sources of the pages, packages. Nothing else reaches it. */
const sources =
  /^\/(?:@vite\/|@id\/|@fs\/|src\/(?:web|core|themes)\/|node_modules\/|favicon\.svg(?:\?|$))/;

/** Names of this machine. A page elsewhere that points a name of its own here must not read the course. */
const ownNames = /^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function serve(
  server: ViteDevServer,
  site: DevSite,
  revision: () => number,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? '/';
    if (!ownNames.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    const answer = async (): Promise<void> => {
      try {
        // Read before the page is made: a change meanwhile makes the page older than it says, never younger.
        const shown = `<meta name="lectern-revision" content="${String(revision())}" />`;
        const found = await answerFrom(server, site, url);
        if (found !== undefined && 'moved' in found)
          response.writeHead(301, { location: found.moved }).end();
        else if (found !== undefined) send(200, found.type, marked(found.body, shown));
        else if (sources.test(url)) next();
        else send(404, html, await renderMissing(server, site));
      } catch (error) {
        next(error);
      }
    };
    void answer();
  };
}

/** A page with a line more in its head; other files as they are. */
function marked(body: string | Buffer, line: string): string | Buffer {
  return typeof body === 'string' ? body.replace('</head>', () => `${line}</head>`) : body;
}
