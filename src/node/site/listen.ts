import type { Server } from 'node:http';

/** One port, which must be free, or the first free one from a port on. */
export type WantedPort = number | { readonly from: number };

/** Ports tried one after the other before the machine may choose. */
const tries = 20;

/** Lets a server listen on 127.0.0.1 and answers the port. */
export async function listenOn(server: Server, wanted: WantedPort): Promise<number> {
  if (typeof wanted === 'number') return listen(server, wanted);
  for (let port = wanted.from; port < wanted.from + tries; port += 1) {
    const found = await listen(server, port).catch(ifTaken);
    if (found !== undefined) return found;
  }
  return listen(server, 0);
}

/** Stops listening, and leaves nobody who is still connected waiting. */
export function stopListening(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((stopped) => {
    server.close(() => {
      stopped();
    });
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    const fail = (error: Error): void => {
      failed(
        isTaken(error) ? new Error(`Port ${String(port)} is taken.`, { cause: error }) : error,
      );
    };
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      listening(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function ifTaken(error: unknown): undefined {
  if (error instanceof Error && isTaken(error.cause)) return undefined;
  throw error;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
