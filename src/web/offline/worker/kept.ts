import type { NotKept } from '../../../core/offline/messages.ts';
import {
  addressIn,
  cachePrefix,
  hashLength,
  kindOf,
  type SiteFile,
  type SiteList,
} from '../../../core/offline/site-list.ts';

/** The files of one build that are kept in this browser. */
export interface Kept {
  find(address: string): Promise<Response | undefined>;
  /** Of any build, for what is the same in all. */
  findInAll(address: string): Promise<Response | undefined>;
  /** Keeps an answer of the host when it is the file of this build. */
  put(address: string, response: Response): Promise<NotKept | undefined>;
  /** Keeps files that are not yet kept; answers what went wrong with one of them. */
  keep(addresses: readonly string[]): Promise<NotKept | undefined>;
  missing(): Promise<readonly string[]>;
  /** Files that other builds have kept. */
  addressesInOthers(): Promise<readonly string[]>;
  dropOthers(): Promise<void>;
  drop(addresses: readonly string[]): Promise<void>;
}

/** How many files are loaded side by side. */
const atOnce = 4;
/** Says of what is kept which file it is. */
const hashHeader = 'x-lectern-hash';

/** A build's own cache, and where those of other builds of the same site are. */
interface Shelf {
  readonly caches: CacheStorage;
  /** The cache's name: the site's prefix and the build's version. */
  readonly name: string;
  readonly prefix: string;
  readonly scope: URL;
  readonly files: ReadonlyMap<string, SiteFile>;
}

/** What is kept of a build, in its own cache. */
export function createKept(site: SiteList, scope: URL, caches: CacheStorage): Kept {
  const prefix = cachePrefix(scope.pathname);
  const name = prefix + site.version;
  const files = new Map(site.files.map((file) => [file.address, file]));
  const shelf: Shelf = { caches, name, prefix, scope, files };
  return {
    find: (address) => findIn(shelf, name, address),
    findInAll: async (address) =>
      (await findIn(shelf, name, address)) ?? findOlder(shelf, address, () => true),
    put: (address, response) => put(shelf, address, response),
    keep: (addresses) => keepAll(shelf, addresses),
    async missing() {
      const there = new Set(await addressesOf(shelf, name));
      return [...files.keys()].filter((address) => !there.has(address));
    },
    async addressesInOthers() {
      const kept = (await others(shelf)).map((other) => addressesOf(shelf, other));
      return (await Promise.all(kept)).flat();
    },
    async dropOthers() {
      await Promise.all((await others(shelf)).map((other) => caches.delete(other)));
    },
    async drop(addresses) {
      const cache = await caches.open(name);
      await Promise.all(addresses.map((address) => cache.delete(urlOf(shelf, address))));
    },
  };
}

function urlOf({ scope }: Shelf, address: string): string {
  return new URL(encodeURI(address), scope).href;
}

/** The names of the caches of other builds. */
async function others({ caches, prefix, name }: Shelf): Promise<readonly string[]> {
  return (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
}

async function addressesOf({ caches, scope }: Shelf, cache: string): Promise<readonly string[]> {
  const requests = await (await caches.open(cache)).keys();
  return requests.flatMap(({ url }) => addressIn(scope.pathname, new URL(url).pathname) ?? []);
}

async function findIn(shelf: Shelf, cache: string, address: string): Promise<Response | undefined> {
  return (await shelf.caches.open(cache)).match(urlOf(shelf, address));
}

async function findOlder(
  shelf: Shelf,
  address: string,
  isRight: (found: Response) => boolean,
): Promise<Response | undefined> {
  for (const other of await others(shelf)) {
    const found = await findIn(shelf, other, address);
    if (found !== undefined && isRight(found)) return found;
  }
  return undefined;
}

async function put(
  shelf: Shelf,
  address: string,
  response: Response,
): Promise<NotKept | undefined> {
  const file = shelf.files.get(address);
  if (file === undefined || response.status !== 200) return 'changed';
  const body = await response.arrayBuffer().catch(() => undefined);
  if (body === undefined) return 'unreachable';
  if ((await hashOf(body)) !== file.hash) return 'changed';
  const type = response.headers.get('content-type') ?? '';
  const headers = { 'content-type': type, [hashHeader]: file.hash };
  try {
    const cache = await shelf.caches.open(shelf.name);
    await cache.put(urlOf(shelf, address), new Response(body, { headers }));
    return undefined;
  } catch {
    return 'full';
  }
}

async function keepAll(shelf: Shelf, addresses: readonly string[]): Promise<NotKept | undefined> {
  let failed: NotKept | undefined;
  for (let from = 0; from < addresses.length; from += atOnce) {
    const some = addresses.slice(from, from + atOnce).map((address) => keepOne(shelf, address));
    // All are waited for, also after one has failed: what comes later would undo a drop.
    const answers = await Promise.all(some);
    failed ??= answers.find((one) => one !== undefined);
  }
  return failed;
}

async function keepOne(shelf: Shelf, address: string): Promise<NotKept | undefined> {
  const file = shelf.files.get(address);
  if (file === undefined || (await findIn(shelf, shelf.name, address)) !== undefined)
    return undefined;
  const isSame = ({ headers }: Response): boolean => headers.get(hashHeader) === file.hash;
  try {
    // A host may tell browsers to keep pages for a while: what is not hashed is asked for again.
    const cache = kindOf(address) === 'hashed' ? 'default' : 'no-cache';
    const older = await findOlder(shelf, address, isSame);
    return await put(shelf, address, older ?? (await fetch(urlOf(shelf, address), { cache })));
  } catch {
    return 'unreachable';
  }
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...digest)).slice(0, hashLength);
}
