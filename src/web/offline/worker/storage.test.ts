import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashLength, type SiteList } from '../../../core/offline/site-list.ts';
import { createKept } from './kept.ts';
import { answerRequest } from './requests.ts';

const scope = new URL('https://example.org/course/');
const names = ['assets/a.js', 'index.html', '1/index.html', '2/index.html', '3/index.html'];

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, hashLength);
}

const site: SiteList = {
  version: 'one',
  files: await Promise.all(
    names.map(async (address) => ({ address, hash: await hashOf(address), bytes: 100 })),
  ),
  notKept: '',
};

function keyOf(request: RequestInfo | URL): string {
  if (typeof request === 'string') return request;
  return request instanceof URL ? request.href : request.url;
}

/** What a browser has for caches, with room for so many files; none at all where storage is blocked. */
function fakeCaches(room: number): CacheStorage {
  const kept = new Map<string, Response>();
  const cache: Partial<Cache> = {
    match: (url) => Promise.resolve(kept.get(keyOf(url))?.clone()),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    delete: (url) => Promise.resolve(kept.delete(keyOf(url))),
    put: (url, response) => {
      if (kept.size >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(keyOf(url), response);
      return Promise.resolve();
    },
  };
  const open = (): Promise<Cache> =>
    room < 0
      ? Promise.reject(new DOMException('blocked', 'SecurityError'))
      : // A cache has more methods; the worker calls these alone.
        Promise.resolve(cache as Cache);
  return {
    open,
    keys: () => Promise.resolve([]),
    has: () => Promise.resolve(false),
  } as Partial<CacheStorage> as CacheStorage;
}

const keptIn = (room: number) => createKept(site, scope, fakeCaches(room));

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(url.slice(scope.href.length))),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keeping a site', () => {
  const all = { type: 'keep', addresses: names } as const;

  test('with room for it keeps all of it', async () => {
    const state = await answerRequest(site, keptIn(10), all);
    expect(state).toMatchObject({ failed: undefined, missing: [] });
    expect(state.progress).toMatchObject({ files: 5, ofFiles: 5, bytes: 500 });
  });

  test('says that the room is used up in the middle, and what is missing', async () => {
    const kept = keptIn(2);
    const state = await answerRequest(site, kept, all);
    expect(state.failed).toBe('full');
    expect(state.missing).toHaveLength(3);
    expect(state.progress).toMatchObject({ files: 2, ofFiles: 5 });
    expect((await answerRequest(site, kept, { type: 'state' })).missing).toHaveLength(3);
  });

  test('gives the room back when asked', async () => {
    const kept = keptIn(3);
    // Files come side by side, in any order: those that every visit keeps must be there before the room is used up.
    await answerRequest(site, kept, { type: 'keep', addresses: names.slice(0, 2) });
    expect((await answerRequest(site, kept, all)).failed).toBe('full');
    const state = await answerRequest(site, kept, { type: 'drop' });
    expect(state).toMatchObject({ failed: undefined, progress: { files: 2 } });
    const again = await answerRequest(site, kept, { type: 'keep', addresses: names.slice(2, 3) });
    expect(again).toMatchObject({ failed: undefined, progress: { files: 3 } });
  });

  test.each(['state', 'keep', 'drop'] as const)(
    'answers %s where storage is blocked',
    async (type) => {
      const request = type === 'keep' ? all : { type };
      const state = await answerRequest(site, keptIn(-1), request);
      expect(state).toMatchObject({ failed: 'full', missing: names });
      expect(state.progress).toMatchObject({ files: 0, bytes: 0 });
    },
  );
});
