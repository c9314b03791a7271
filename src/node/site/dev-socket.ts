import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { liveAddress, type LiveMessage } from '../../core/page/live.ts';
import { isOwn } from './dev-own.ts';

/** Tells open pages what changes. */
export interface DevSocket {
  /** Says something to every page that is open. */
  tell(message: LiveMessage): void;
  close(): void;
}

/** More than a page has to say. */
const longestMessage = 1024;

/**
 * Opens the socket of a dev server, for its own pages and for nobody else's. A page says first which revision it shows:
 * one that was on its way while the course changed is told to load again.
 */
export function openSocket(server: Server, revision: () => string): DevSocket {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  server.on('upgrade', (request, stream, head) => {
    if (!isOwn(request) || !(request.url ?? '').startsWith(`/${liveAddress}`)) {
      stream.destroy();
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('message', (data) => {
        const shown = Buffer.isBuffer(data) ? data.toString('utf8') : '';
        if (shown !== revision()) say(socket, { kind: 'reload' });
      });
      socket.on('error', () => undefined);
    });
  });
  return {
    tell(message) {
      for (const socket of sockets.clients) say(socket, message);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function say(socket: WebSocket, message: LiveMessage): void {
  socket.send(JSON.stringify(message));
}
