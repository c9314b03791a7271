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

/** What is kept of a build, in its own cache: the site's prefix and the build's version. */
export function createKept(site: SiteList, scope: URL, caches: CacheStorage): Kept {
  const prefix = cachePrefix(scope.pathname);
  const name = prefix + site.version;
  const files = new Map(site.files.map((file) => [file.address, file]));
  const urlOf = (address: string): string => new URL(encodeURI(address), scope).href;
  const others = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
  const addressesIn = async (cache: string): Promise<readonly string[]> => {
    const requests = await (await caches.open(cache)).keys();
    return requests.flatMap(({ url }) => addressIn(scope.pathname, new URL(url).pathname) ?? []);
  };

  const find: Kept['find'] = async (address) => (await caches.open(name)).match(urlOf(address));

  const put: Kept['put'] = async (address, response) => {
    const file = files.get(address);
    if (file === undefined || response.status !== 200) return 'changed';
    const body = await response.arrayBuffer().catch(() => undefined);
    if (body === undefined) return 'unreachable';
    if ((await hashOf(body)) !== file.hash) return 'changed';
    const headers = {
      'content-type': response.headers.get('content-type') ?? '',
      [hashHeader]: file.hash,
    };
    try {
      await (await caches.open(name)).put(urlOf(address), new Response(body, { headers }));
      return undefined;
    } catch {
      return 'full';
    }
  };

  const findOlder = async ({ address, hash }: SiteFile): Promise<Response | undefined> => {
    for (const other of await others()) {
      const found = await (await caches.open(other)).match(urlOf(address));
      if (found?.headers.get(hashHeader) === hash) return found;
    }
    return undefined;
  };

  const keepOne = async (address: string): Promise<NotKept | undefined> => {
    const file = files.get(address);
    if (file === undefined || (await find(address)) !== undefined) return undefined;
    try {
      // A host may tell browsers to keep pages for a while: what is not hashed is asked for again.
      const cache = kindOf(address) === 'hashed' ? 'default' : 'no-cache';
      return await put(
        address,
        (await findOlder(file)) ?? (await fetch(urlOf(address), { cache })),
      );
    } catch {
      return 'unreachable';
    }
  };

  return {
    find,
    put,
    async findInAll(address) {
      const found = await find(address);
      if (found !== undefined) return found;
      for (const other of await others()) {
        const older = await (await caches.open(other)).match(urlOf(address));
        if (older !== undefined) return older;
      }
      return undefined;
    },
    async keep(addresses) {
      let failed: NotKept | undefined;
      for (let from = 0; from < addresses.length; from += atOnce) {
        const some = await Promise.all(addresses.slice(from, from + atOnce).map(keepOne));
        failed ??= some.find((one) => one !== undefined);
      }
      return failed;
    },
    async missing() {
      const there = new Set(await addressesIn(name));
      return [...files.keys()].filter((address) => !there.has(address));
    },
    async addressesInOthers() {
      return (await Promise.all((await others()).map(addressesIn))).flat();
    },
    async dropOthers() {
      await Promise.all((await others()).map((other) => caches.delete(other)));
    },
    async drop(addresses) {
      const cache = await caches.open(name);
      await Promise.all(addresses.map((address) => cache.delete(urlOf(address))));
    },
  };
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...digest)).slice(0, hashLength);
}
