import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A folder on a plain static host, below a folder of that host as on GitHub Pages. */
export interface StaticHost {
  /** Ends with a slash: `http://127.0.0.1:4000/some/where/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as the plainest static host would: files, `index.html` for folders, `404.html` for the rest. */
export async function serveFolder(folder: string, below = '/some/where/'): Promise<StaticHost> {
  const server = createServer((request, response) => {
    void answer(folder, below, request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String(portOf(server))}${below}`,
    close: () => closeServer(server),
  };
}

async function answer(
  folder: string,
  below: string,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://host').pathname);
  const file = path.startsWith(below)
    ? await findFile(folder, path.slice(below.length))
    : undefined;
  if (file !== undefined) return send(response, 200, file);
  const missing = await findFile(folder, '404.html');
  if (missing !== undefined) return send(response, 404, missing);
  response.writeHead(404).end('Not found');
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) && file !== folder) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? findFile(folder, join(path, 'index.html')) : file;
}

async function send(response: ServerResponse, status: number, file: string): Promise<void> {
  const body = await readFile(file);
  response
    .writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    .end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The test server has no port.');
  return (address satisfies AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
