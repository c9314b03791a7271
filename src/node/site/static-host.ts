import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isInside } from '../content/guard.ts';
import { listenOn, stopListening, type WantedPort } from './listen.ts';
import { typeOf } from './types.ts';

/** A built site that is served on this machine. */
export interface RunningSite {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as the plainest static host would: files, `index.html` for folders, a folder without its slash
 * leads to the one with it, `404.html` for the rest.
 */
export async function serveSite(folder: string, wanted: WantedPort): Promise<RunningSite> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listenOn(server, wanted);
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => stopListening(server) };
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Several slashes at the front would lead to another host.
  const [, written = '/', query = ''] = /^\/*(\/[^?#]*)(.*)$/s.exec(request.url ?? '/') ?? [];
  const file = await findFile(root, written);
  if (file === 'folder') {
    response.writeHead(301, { location: `${written}/${query}` }).end();
    return;
  }
  const path = file ?? join(root, '404.html');
  const body = await readFile(path).catch(() => 'Not found');
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': typeOf(extname(path)),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? '' : body);
}

/** The file for a path, `folder` for a folder without its slash; undefined for what is not there or lies outside. */
async function findFile(root: string, written: string): Promise<string | undefined> {
  try {
    const path = decodeURIComponent(written);
    const wanted = await realpath(join(root, path, path.endsWith('/') ? 'index.html' : ''));
    if (!isInside(root, wanted)) return undefined;
    return (await stat(wanted)).isDirectory() ? 'folder' : wanted;
  } catch {
    return undefined;
  }
}
