import { type OpenWindow } from '../../../core/offline/windows.ts';

/** Which windows of the site are open, and which of them have a newer build than the worker. */
export interface Windows {
  open(): Promise<readonly OpenWindow[]>;
  markNewer(id: string): Promise<void>;
  /** Whether what asks has a newer build. A script of its own asks for one of the windows, nobody knows which. */
  isNewer(id: string): Promise<boolean>;
}

/** Marks are kept in a cache, beside those of builds: the browser ends a worker whenever it likes. */
export function createWindows(clients: Clients, caches: CacheStorage, prefix: string): Windows {
  const name = `${prefix}newer`;
  const markOf = (id: string): string => `/${encodeURIComponent(id)}`;
  const hasMark = async (id: string): Promise<boolean> =>
    (await caches.has(name)) && (await (await caches.open(name)).match(markOf(id))) !== undefined;
  const open: Windows['open'] = async () => {
    const all = await clients.matchAll({ type: 'window' });
    return Promise.all(
      all.map(async ({ id, url }) => ({
        path: new URL(url).pathname,
        isNewer: await hasMark(id),
      })),
    );
  };
  return {
    open,
    async markNewer(id) {
      await (await caches.open(name)).put(markOf(id), new Response());
    },
    async isNewer(id) {
      if (!(await caches.has(name))) return false;
      const client = await clients.get(id);
      if (client?.type === 'window') return hasMark(id);
      return (await open()).some(({ isNewer }) => isNewer);
    },
  };
}
