import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerFrom, html, renderMissing, type DevPages } from './dev-answers.ts';

/** Names of this machine. A page elsewhere that points a name of its own here must not read the course. */
const ownNames = /^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a request was made under a name of this machine, by a person or by a page of this very server. */
export function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!ownNames.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** Answers requests for the pages of a course while it is written. What was not read yet is waited for. */
export function createListener(
  open: () => Promise<DevPages>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
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
    try {
      const pages = await open();
      const found = await answerFrom(pages, request.url ?? '/');
      if (found === undefined) send(404, html, renderMissing(pages));
      else if ('moved' in found) response.writeHead(301, { location: found.moved }).end();
      else send(200, found.type, found.body);
    } catch (error) {
      send(500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : 'A fault.');
    }
  };
}
