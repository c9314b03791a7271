import { kindOf, type SiteList } from '../../../core/offline/site-list.ts';
import { staysWithTalk } from '../../../core/offline/windows.ts';
import type { Kept } from './kept.ts';
import type { Windows } from './windows.ts';

/** What answers are made of. */
export interface Answering {
  readonly site: SiteList;
  readonly scope: URL;
  readonly kept: Kept;
  readonly windows: Windows;
}

/** How long a page that is kept waits for a network that does not answer. */
const patience = 4000;

/** Answers the page of a window. */
export async function answerPage(
  { site, scope, kept, windows }: Answering,
  { request, resultingClientId }: FetchEvent,
  address: string,
): Promise<Response> {
  const found = await kept.find(address);
  if (
    found !== undefined &&
    staysWithTalk(await windows.open(), pathOf(request), isReload(request))
  )
    return found;
  const answer = await ask(request, found === undefined ? undefined : patience);
  if (answer === undefined) return found ?? notKept(site, scope);
  if (answer.status >= 500 && found !== undefined) return found;
  // A redirect is followed by the window, which then asks again.
  if (answer.type === 'opaqueredirect') return answer;
  if ((await kept.put(address, answer.clone())) === 'changed')
    await windows.markNewer(resultingClientId).catch(() => undefined);
  return answer;
}

/** Answers all that a page asks for. */
export async function answerFile(
  { kept, windows }: Answering,
  event: FetchEvent,
  address: string,
): Promise<Response> {
  const { request, clientId } = event;
  const isHashed = kindOf(address) === 'hashed';
  const found = await (isHashed ? kept.findInAll(address) : kept.find(address));
  if (found !== undefined && (isHashed || !(await windows.isNewer(clientId)))) return found;
  const answer = await ask(request, undefined);
  if (answer === undefined) return found ?? Response.error();
  // A part of a film is not the whole of it.
  if (answer.status === 200) event.waitUntil(kept.put(address, answer.clone()));
  return answer;
}

async function ask(request: Request, most: number | undefined): Promise<Response | undefined> {
  const answer = fetch(request).catch(() => undefined);
  return most === undefined ? answer : Promise.race([answer, after(most)]);
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}

function pathOf({ url }: Request): string {
  return new URL(url).pathname;
}

/** A window that is loaded again asks the host whether its page is still the same. */
function isReload({ cache }: Request): boolean {
  return cache === 'no-cache' || cache === 'reload';
}

function notKept({ notKept: page }: SiteList, { pathname }: URL): Response {
  return new Response(
    page.replace('{root}', () => pathname),
    {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );
}
