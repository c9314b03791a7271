import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A static host that compresses text, as real ones do; the same for Lectern and for the floors. */
export interface BenchHost {
  readonly url: string;
  close(): void;
}

/** Serves a folder on a free port of 127.0.0.1. */
export async function serve(folder: string): Promise<BenchHost> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const file = await find(folder, new URL(request.url ?? '/', 'http://host').pathname);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const body = packed.get(file) ?? gzipSync(await readFile(file));
      packed.set(file, body);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
    })();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function find(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) && file !== folder + sep && file !== folder) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? find(folder, join(path, 'index.html')) : file;
}
