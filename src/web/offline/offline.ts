import type { NotKept } from '../../core/offline/messages.ts';
import { addressIn, type Progress } from '../../core/offline/site-list.ts';
import { siteRoot } from '../parts/site-root.ts';
import type { Store } from '../parts/storage.ts';
import { mayWork, openSiteWorker, type SiteWorker } from './site-worker.ts';

/** How the site stands in this browser: not to be kept, being kept, kept whole, or not wholly and why. */
export type OfflineStatus =
  | { readonly is: 'unasked' | 'keeping' | 'ready'; readonly progress: Progress }
  | { readonly is: 'failed'; readonly why: NotKept; readonly progress: Progress };

/** Keeping the site on this device, for the page that shows it. */
export interface Offline {
  /** Undefined until the worker is there, and where there is none. */
  readonly status: () => OfflineStatus | undefined;
  /** Calls now, and whenever the status is another. Returns its undo. */
  watch(listener: () => void): () => void;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

let status: OfflineStatus | undefined;
const listeners = new Set<() => void>();
let offline: Offline | undefined;

function tell(now: OfflineStatus): void {
  status = now;
  for (const listener of listeners) listener();
}

/**
 * Starts the worker of the site once the page has nothing else to do: what the page has loaded is kept, and what a person
 * asked to have kept is completed, as after a new build.
 */
export function startOffline(root: string, store: Store): Offline {
  if (offline !== undefined) return offline;
  const wish = `lectern.offline.${siteRoot(root)}`;
  const opened = mayWork() ? whenIdle().then(() => openSiteWorker(root)) : undefined;
  const withWorker = async (act: (worker: SiteWorker) => Promise<void>): Promise<void> => {
    const worker = await opened;
    if (worker !== undefined) await act(worker);
  };
  offline = {
    status: () => status,
    watch(listener) {
      listeners.add(listener);
      listener();
      return () => listeners.delete(listener);
    },
    keep: () =>
      withWorker(async (worker) => {
        store.write(wish, 'keep');
        await keepAll(worker);
      }),
    drop: () =>
      withWorker(async (worker) => {
        store.remove(wish);
        tell({ is: 'unasked', progress: (await worker.ask({ type: 'drop' })).progress });
      }),
  };
  void withWorker(async (worker) => {
    const { progress } = await worker.ask({ type: 'keep', addresses: loadedHere(root) });
    if (store.read(wish) === undefined) tell({ is: 'unasked', progress });
    else await keepAll(worker);
  });
  return offline;
}

async function keepAll(worker: SiteWorker): Promise<void> {
  const { failed, missing, progress } = await worker.keepAll((now) => {
    tell({ is: 'keeping', progress: now });
  });
  // A browser that is short of room may drop what it had kept a moment before.
  const why = failed ?? (missing.length > 0 ? 'full' : undefined);
  tell(why === undefined ? { is: 'ready', progress } : { is: 'failed', why, progress });
}

/** The page, what it has loaded, and its pictures, which may not have come into sight. */
function loadedHere(root: string): readonly string[] {
  const scope = siteRoot(root);
  const urls = [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.images].map(({ src }) => src),
  ].map((url) => new URL(url, location.href));
  const own = urls.filter(({ origin }) => origin === location.origin);
  return [...new Set(own.flatMap(({ pathname }) => addressIn(scope, pathname) ?? []))];
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      resolve();
    };
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(go, { timeout: 5000 });
    else globalThis.setTimeout(go, 1000);
  });
}
