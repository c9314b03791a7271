import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** An attack somebody collected, as HTML or Markdown. */
export interface Payload {
  readonly id: string;
  readonly context: 'html' | 'markdown';
  readonly payload: string;
}

const file = resolve('../shared/hostile/xss.json');

export const hasPayloads = existsSync(file);

/** All payloads, or none where the collection is not there. */
export function readPayloads(): readonly Payload[] {
  if (!hasPayloads) return [];
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(list) ? list.filter(isPayload) : [];
}

function isPayload(value: unknown): value is Payload {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'payload' in value &&
    typeof value.payload === 'string'
  );
}

/** A page for one payload: its whole HTML. */
export type PageMaker = (payload: Payload) => string;

/** What an attack achieved: a script, a dialog, a request to elsewhere, a popup, a page that went away. */
export interface Hit {
  readonly id: string;
  readonly what: string;
}

const perPage = 100;

/**
 * Opens every payload in a frame of its own, pokes every element that waits for a pointer, a key or a focus, and
 * returns what fired. The same oracle judges the unsanitised control, the sanitiser alone and the policy alone.
 */
export async function attack(
  context: BrowserContext,
  payloads: readonly Payload[],
  make: PageMaker,
): Promise<readonly Hit[]> {
  const server = await servePayloads(payloads, make);
  const hits: Hit[] = [];
  const page = await context.newPage();
  await watch(page, server.url, hits);
  for (let first = 0; first < payloads.length; first += perPage) {
    await page.goto(`${server.url}frames/${String(first)}`);
    await page.evaluate(poke);
  }
  await page.close();
  await server.close();
  return hits;
}

/** The ids that fired, each once. */
export function firedIds(hits: readonly Hit[]): ReadonlySet<string> {
  return new Set(hits.map((hit) => hit.id));
}

async function watch(page: Page, home: string, hits: Hit[]): Promise<void> {
  await page.exposeFunction('reportHit', (id: string, what: string) => {
    hits.push({ id, what });
  });
  await page.addInitScript(() => {
    const id = location.pathname.split('/').at(-1) ?? '';
    const report = (what: string) => {
      const told: unknown = Reflect.get(window, 'reportHit');
      if (typeof told === 'function') told(id, what);
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Reflect.set(window, name, () => {
        report(name);
      });
  });
  page.on('dialog', (dialog) => {
    hits.push({ id: 'unknown', what: `dialog ${dialog.type()}` });
    void dialog.dismiss();
  });
  page.on('popup', (popup) => {
    hits.push({ id: 'unknown', what: 'popup' });
    void popup.close();
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(home) || url.startsWith('data:') || url.startsWith('blob:')) {
      await route.continue();
      return;
    }
    const from =
      new URL(route.request().frame().url(), home).pathname.split('/').at(-1) ?? 'unknown';
    hits.push({ id: from, what: `request ${url.slice(0, 80)}` });
    await route.abort();
  });
}

/**
 * Runs in the page: gives every element of every frame the events its handlers wait for and clicks it, without
 * following plain links; then lets two frames pass, in which script addresses and timers of no length run.
 */
async function poke(): Promise<void> {
  // Attacks clobber the names of a form's own methods, so they are called from the prototype.
  const nodes = Element.prototype;
  for (const frame of document.querySelectorAll('iframe'))
    for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
      for (const name of nodes.getAttributeNames.call(element))
        if (name.startsWith('on'))
          EventTarget.prototype.dispatchEvent.call(
            element,
            new Event(name.slice(2), { bubbles: true }),
          );
      const anchor = nodes.closest.call(element, 'a, area');
      const link = anchor === null ? '' : (nodes.getAttribute.call(anchor, 'href') ?? '');
      if (/^\s*(?:https?:|\/\/|mailto:|[./#?])/i.test(link)) continue;
      EventTarget.prototype.dispatchEvent.call(
        element,
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      );
    }
  for (let count = 0; count < 2; count += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}

interface PayloadServer {
  readonly url: string;
  close(): Promise<void>;
}

async function servePayloads(
  payloads: readonly Payload[],
  make: PageMaker,
): Promise<PayloadServer> {
  const byId = new Map(payloads.map((payload) => [payload.id, payload]));
  const server = createServer((request, response) => {
    const parts = (request.url ?? '').split('/');
    const payload = byId.get(decodeURIComponent(parts.at(-1) ?? ''));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (parts.at(-2) === 'frames') response.end(framesPage(payloads, Number(parts.at(-1))));
    else if (payload !== undefined && parts.at(-2) === 'payload') response.end(make(payload));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}

function framesPage(payloads: readonly Payload[], first: number): string {
  const frames = payloads
    .slice(first, first + perPage)
    .map(({ id }) => `<iframe src="/payload/${encodeURIComponent(id)}"></iframe>`);
  return `<!doctype html><title>frames</title>${frames.join('')}`;
}
