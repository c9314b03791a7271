import type { Browser } from 'playwright';
import type { Part } from './part.ts';
import { repeat } from './part.ts';
import { freshPage } from './page.ts';
import { serveDecks } from './site.ts';

const slides = 100;

/** What fitting costs a slide: the print view fits all of them, a view of one slide fits one. */
export const fit: Part = async ({ browser, folder, runs }) => {
  const served = await serveDecks(folder, slides);
  const open = async (query: string): Promise<number> => {
    const page = await freshPage(browser);
    await page.goto(`${served.lectern}?view=print${query}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.get(window, 'benchReady') !== undefined);
    const ready = await page.evaluate(() => {
      const at: unknown = Reflect.get(window, 'benchReady');
      return typeof at === 'number' ? at : 0;
    });
    await page.context().close();
    return ready;
  };
  const values = await repeat(runs, async () => {
    const one = await open('&slides=1-1');
    return ((await open('')) - one) / (slides - 1);
  });
  const floor = await repeat(runs, () => layOutOnce(browser, served.static));
  served.close();
  const figure = { part: 'fit', name: 'one slide', unit: 'ms' } as const;
  return [
    { ...figure, who: 'lectern', values },
    { ...figure, who: 'static, laid out once', values: floor },
  ];
};

/** What one layout of a slide of the static page costs, after its size of text was changed. */
async function layOutOnce(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(url);
  const taken = await page.evaluate(() => {
    const sections = [...document.querySelectorAll('section')];
    const start = performance.now();
    for (const section of sections) {
      section.style.fontSize = '24px';
      section.getBoundingClientRect();
    }
    return (performance.now() - start) / sections.length;
  });
  await page.context().close();
  return taken;
}
