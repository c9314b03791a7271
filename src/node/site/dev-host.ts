import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocal } from './dev-own.ts';
import { answerMending, isMending } from './dev-mend.ts';
import { answerFrom, html, renderMissing, type DevPages } from './dev-answers.ts';

/** Answers requests for the pages of a course while it is written. What was not read yet is waited for. */
export function createListener(
  open: () => Promise<DevPages>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (!isLocal(request)) {
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
      if (isMending(request)) {
        await answerMending(request, response, { site: pages.site, token: pages.token });
        return;
      }
      const found = await answerFrom(pages, request.url ?? '/');
      if (found === undefined) send(404, html, renderMissing(pages));
      else if ('moved' in found) response.writeHead(301, { location: found.moved }).end();
      else send(200, found.type, found.body);
    } catch (error) {
      send(500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : 'A fault.');
    }
  };
}
