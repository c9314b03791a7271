import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  decodeMendRequest,
  largestMend,
  mendAddress,
  mendToken,
  type MendAnswer,
} from '../../core/page/mending.ts';
import { mendFile } from '../content/mend-file.ts';
import type { DevSite } from './dev-site.ts';
import { isOwn } from './dev-own.ts';
import { typeOf } from './types.ts';

/** Whether a request is for notes to be written. */
export function isMending({ url = '' }: IncomingMessage): boolean {
  return url.replace(/[?#].*$/s, '') === `/${mendAddress}`;
}

/**
 * Writes notes into the file of a lesson, for a page of this server and for nobody else: the request must come from
 * its own origin, with the token that stands in its pages, as JSON, and not large.
 */
export async function answerMending(
  request: IncomingMessage,
  response: ServerResponse,
  { site, token }: { readonly site: DevSite; readonly token: string },
): Promise<void> {
  const refuse = (status: number): void => void response.writeHead(status).end();
  if (request.method !== 'POST') return refuse(405);
  const { origin, 'content-type': type = '' } = request.headers;
  if (origin === undefined || !isOwn(request) || !isToken(request.headers[mendToken], token))
    return refuse(403);
  if (!/^application\/json\b/i.test(type)) return refuse(415);
  const body = await readBody(request);
  if (body === undefined) return refuse(413);
  const asked = decodeMendRequest(body);
  if (asked === undefined) return refuse(400);
  const answer = await mend(site, asked);
  response.writeHead(200, { 'content-type': typeOf('.json'), 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}

type Asked = NonNullable<ReturnType<typeof decodeMendRequest>>;

/** Only files of lessons are written, found by the lesson's address and never by a path of the request. */
async function mend(site: DevSite, asked: Asked): Promise<MendAnswer> {
  const made = site.lesson(asked.lesson);
  const file = made && site.current.content.files.get(made.entry.lesson.file);
  if (file === undefined) return { kind: 'refused', why: 'gone' };
  return mendFile(file, asked).catch((): MendAnswer => ({ kind: 'refused', why: 'disk' }));
}

function isToken(given: string | readonly string[] | undefined, token: string): boolean {
  if (typeof given !== 'string' || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > largestMend) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
