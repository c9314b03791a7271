import type { OfflineRequest } from '../../../core/offline/messages.ts';
import {
  cachePrefix,
  addressIn,
  isKeptAtOnce,
  type SiteList,
} from '../../../core/offline/site-list.ts';
import { answerFile, answerPage, type Answering } from './answers.ts';
import { createKept } from './kept.ts';
import { answerRequest } from './requests.ts';
import { createWindows } from './windows.ts';

/*
 * The service worker of a built site: `sw.js` at its root, this script after the list of the site's files. By hand,
 * because it must know which build each window has, which no ready-made worker does.
 *
 * - Every build has a cache of its own, and only files whose hash is in its list get into it. What a window loads is kept;
 *   scripts and styles are kept from the first visit.
 * - A page comes from the network where that answers, from the cache where it does not. When the host has a newer build,
 *   the new window is new and its files come from there; windows that are open go on with theirs, and their scripts
 *   are in the cache. A lesson that is open in another window stays as it is there: that is a talk.
 * - The worker of a newer build waits until the last window of the older one is closed. Until then all caches stay; then
 *   the older ones go. What was kept of the older build is kept of the newer one.
 * - Notes are kept only when a presenter loaded them here, or when a person keeps the whole course.
 */
declare const self: ServiceWorkerGlobalScope & { readonly lecternSite: SiteList };

const { lecternSite: site } = self;
const scope = new URL(self.registration.scope);
const prefix = cachePrefix(scope.pathname);
const kept = createKept(site, scope, self.caches);
const windows = createWindows(self.clients, self.caches, prefix);
const answering: Answering = { site, scope, kept, windows };

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([kept.dropOthers(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  const address = origin === scope.origin ? addressIn(scope.pathname, pathname) : undefined;
  // The worker's own file, and what the site does not have, are the host's.
  if (method !== 'GET' || address === undefined || address === 'sw.js') return;
  const answer = mode === 'navigate' ? answerPage : answerFile;
  // Where storage fails, the site is as it would be without a worker.
  event.respondWith(answer(answering, event, address).catch(() => fetch(event.request)));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  // Only pages of this site can send to its worker.
  event.waitUntil(reply(event.data as OfflineRequest, port));
});

async function reply(request: OfflineRequest, port: MessagePort): Promise<void> {
  port.postMessage(await answerRequest(site, kept, request));
}

/** Fails, to be tried again with the next page, unless all that a first visit keeps is there. */
async function install(): Promise<void> {
  const before = new Set(await kept.addressesInOthers());
  const first = site.files.filter(isKeptAtOnce).map(({ address }) => address);
  const failed = await kept.keep(first);
  if (failed !== undefined) throw new Error(`The site could not be kept: ${failed}.`);
  await kept.keep([...before]);
}
