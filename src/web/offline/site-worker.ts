import type { OfflineRequest, OfflineState } from '../../core/offline/messages.ts';
import { kindOf, type Progress } from '../../core/offline/site-list.ts';
import { siteRoot } from '../parts/site-root.ts';

/** Hears how far keeping has come. */
export type Hear = (progress: Progress) => void;

/** The worker of the newest build of the site, as a page speaks to it. */
export interface SiteWorker {
  ask(request: OfflineRequest): Promise<OfflineState>;
  /** Keeps all files of the site. Ends early with what went wrong. */
  keepAll(hear: Hear): Promise<OfflineState>;
}

/**
 * Whether the page can have a worker: a page of a built site, which names a manifest, on https or this machine, in a
 * window of its own. Others are as good without one.
 */
export function mayWork(): boolean {
  return (
    document.querySelector('link[rel="manifest"]') !== null &&
    window.isSecureContext &&
    window.top === window &&
    'serviceWorker' in navigator
  );
}

/** Registers the worker of the site, and waits until it is there; undefined where the browser refuses it. */
export async function openSiteWorker(root: string): Promise<SiteWorker | undefined> {
  const scope = siteRoot(root);
  try {
    const options = { scope, updateViaCache: 'none' } as const;
    const registration = await navigator.serviceWorker.register(`${scope}sw.js`, options);
    const worker = await newestOf(registration);
    return worker === undefined ? undefined : speakTo(worker);
  } catch {
    return undefined;
  }
}

/** The worker that will answer the next windows: one that is being installed comes before those that are there. */
async function newestOf(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker | undefined> {
  const { installing } = registration;
  if (installing !== null) await untilInstalled(installing);
  return registration.waiting ?? registration.active ?? undefined;
}

function untilInstalled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Few enough that the worker answers long before the browser would end it. */
const perRequest = 8;

function speakTo(worker: ServiceWorker): SiteWorker {
  const ask: SiteWorker['ask'] = (request) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }: MessageEvent<OfflineState>) => {
        resolve(data);
      });
      port1.start();
      worker.postMessage(request, [port2]);
    });
  return {
    ask,
    async keepAll(hear) {
      let state = await ask({ type: 'state' });
      hear(state.progress);
      // Pages last: they are what names all the others.
      const inOrder = state.missing.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
      for (let from = 0; from < inOrder.length; from += perRequest) {
        state = await ask({ type: 'keep', addresses: inOrder.slice(from, from + perRequest) });
        hear(state.progress);
        if (state.failed !== undefined) return state;
      }
      return state;
    },
  };
}

function isPage(address: string): boolean {
  return kindOf(address) === 'page';
}
