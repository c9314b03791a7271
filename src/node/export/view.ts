import type { Browser, Page } from 'playwright';
import { parsePrintReport, type PrintReport } from '../../core/paper/report.ts';
import { allowOnly, type Refused } from './guard.ts';

/** The one page in which all lessons are laid out, one after the other. */
export interface PrintView {
  /** Opens an address below the site's root and waits until it is laid out. Throws when it cannot be. */
  open(address: string): Promise<{ readonly page: Page; readonly report: PrintReport }>;
  close(): Promise<void>;
}

export interface ViewOptions {
  /** The site's root, the only place the view may reach. */
  readonly root: string;
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
  readonly onRefused: Refused;
}

/** How long one lesson may take to be laid out, in milliseconds. */
const patience = 120_000;

/** Opens a view in a browser. Pages keep nothing, ask for nothing outside the site, and cannot do so from behind. */
export async function openView(browser: Browser, options: ViewOptions): Promise<PrintView> {
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
  let page = await context.newPage();
  return {
    async open(address) {
      // One that crashed, or was given up, is no more.
      if (page.isClosed()) page = await context.newPage();
      return { page, report: await layOut(page, options.root + address) };
    },
    close: () => context.close(),
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
