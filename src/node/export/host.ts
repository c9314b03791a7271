import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';

/** A file as it is sent. */
export interface HostedFile {
  readonly body: string | Buffer;
  readonly type: string;
}

/** Finds a file of the site by its path below the root, without query; undefined when there is none. */
export type FindFile = (path: string) => Promise<HostedFile | undefined>;

/** A site on this machine, for the browser that prints it. */
export interface SiteHost {
  /** Ends with a slash; part of it is a secret that only the printing browser is told. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a site on a free port of 127.0.0.1, below a path that nobody can guess. */
export async function hostSite(find: FindFile): Promise<SiteHost> {
  const below = `/${randomBytes(16).toString('hex')}/`;
  const server = createServer((request, response) => {
    void answer(find, pathBelow(below, request.url), response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return { url: `http://127.0.0.1:${String(portOf(server))}${below}`, close: () => close(server) };
}

async function answer(
  find: FindFile,
  path: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const file = path === undefined ? undefined : await find(path).catch(() => undefined);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': file.type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'max-age=3600',
    })
    .end(file.body);
}

/** The path below the root, decoded; undefined for anything that is not below it. */
export function pathBelow(below: string, url: string | undefined): string | undefined {
  if (url?.startsWith(below) !== true) return undefined;
  try {
    const path = decodeURIComponent(url.slice(below.length).replace(/[?#][\s\S]*$/, ''));
    const parts = path.split(/[/\\]/);
    return parts.includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
  });
}
