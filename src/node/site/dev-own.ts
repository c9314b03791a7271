import type { IncomingMessage } from 'node:http';

/** Names of this machine. A page elsewhere that points a name of its own here must not read the course. */
const ownNames = /^(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Whether a request was made under a name of this machine. */
export function isLocal({ headers }: IncomingMessage): boolean {
  return ownNames.test(headers.host ?? '');
}

/** Whether a request was made under a name of this machine, by a person or by a page of this very server. */
export function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return ownNames.test(host) && (origin === undefined || origin === `http://${host}`);
}
