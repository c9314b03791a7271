import type { Browser, BrowserContext, Page } from 'playwright';
import { parsePrintReport, type PrintReport } from '../../core/paper/report.ts';
import { allowOnly, type Refused } from './guard.ts';

/** A page as it is laid out, and what it says about itself. */
export interface Opened {
  readonly page: Page;
  readonly report: PrintReport;
}

/** A page in which lessons are laid out, one after the other. */
export interface PrintView {
  /** Opens an address below the site's root and waits until it is laid out. Throws when it cannot be. */
  open(address: string): Promise<Opened>;
}

/** The pages of one browser in which lessons are laid out: two at a time, each in a process of its own. */
export interface PrintViews {
  /** Waits until a page is free and lets `work` have it. Whoever came first is first. */
  use<T>(work: (view: PrintView) => Promise<T>): Promise<T>;
}

export interface ViewOptions {
  /** The site's root, the only place the views may reach. */
  readonly root: string;
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
  readonly onRefused: Refused;
}

/** How long one lesson may take to be laid out, in milliseconds. */
const patience = 120_000;

/** How many pages there are at most: memory stays bounded, and browsers have at least two processors. */
const most = 2;

/** Opens a first page in a browser. Pages keep nothing, ask for nothing outside the site, and cannot do so from behind. */
export async function openViews(browser: Browser, options: ViewOptions): Promise<PrintViews> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: options.scale,
    serviceWorkers: 'block',
    acceptDownloads: false,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(patience);
  await allowOnly(context, options.root, options.onRefused);
  const open = (): Promise<PrintView> => openView(context, options.root);
  return shareViews(await open(), open);
}

function shareViews(first: PrintView, open: () => Promise<PrintView>): PrintViews {
  const idle = [first];
  const waiting: ((view: PrintView) => void)[] = [];
  let opened = 1;
  const take = (): Promise<PrintView> => {
    const free = idle.pop();
    if (free !== undefined) return Promise.resolve(free);
    if (opened === most) return new Promise((free) => waiting.push(free));
    opened += 1;
    return open();
  };
  return {
    async use(work) {
      const view = await take();
      try {
        return await work(view);
      } finally {
        const next = waiting.shift();
        if (next === undefined) idle.push(view);
        else next(view);
      }
    },
  };
}

async function openView(context: BrowserContext, root: string): Promise<PrintView> {
  let page = await context.newPage();
  return {
    async open(address) {
      // One that crashed, or was given up, is no more.
      if (page.isClosed()) page = await context.newPage();
      return { page, report: await layOut(page, root + address) };
    },
  };
}
async function layOut(page: Page, url: string): Promise<PrintReport> {
  const faults: string[] = [];
  const hear = (error: Error): void => {
    faults.push(error.message);
  };
  page.on('pageerror', hear);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    const settled = page.locator('html:is([data-state="ready"], [data-state="error"])');
    await settled.waitFor({ state: 'attached', timeout: patience });
    const state = await page.locator('html').getAttribute('data-state');
    const text = state === 'ready' ? await page.locator('#print-report').textContent() : null;
    const report = text === null ? undefined : parsePrintReport(text);
    if (report !== undefined) return report;
    throw new Error(['The pages could not be laid out.', ...faults].join(' '));
  } catch (error) {
    await page.close();
    throw error;
  } finally {
    page.off('pageerror', hear);
  }
}
