import type { Browser } from 'playwright';
import type { Figure } from './figures.ts';
import { firstKey, freshPage, readOpening, slowDown } from './page.ts';
import { repeat, type Part } from './part.ts';
import { serveDecks } from './site.ts';

const whos = ['lectern', 'static', 'reveal'] as const;

/** A lesson of 10 slides opened on a phone-like line: first paint, the first key that moves it, all ready, bytes. */
export const load: Part = async ({ browser, folder, runs }) => {
  const decks = await serveDecks(folder, 10);
  const figures: Figure[] = [];
  for (const who of whos) {
    const opened = await repeat(runs, () => openOnPhone(browser, decks[who], who !== 'static'));
    const values = (key: keyof Opened): readonly number[] => opened.map((each) => each[key]);
    figures.push({ part: 'load', name: 'first paint', who, unit: 'ms', values: values('paint') });
    if (who !== 'static')
      figures.push({
        part: 'load',
        name: 'next key works',
        who,
        unit: 'ms',
        values: await repeat(runs, () => moveOnPhone(browser, decks[who])),
      });
    if (who !== 'static')
      figures.push({ part: 'load', name: 'all ready', who, unit: 'ms', values: values('ready') });
    figures.push({ part: 'load', name: 'bytes', who, unit: 'kB', values: values('kilobytes') });
  }
  decks.close();
  return figures;
};

interface Opened {
  readonly paint: number;
  readonly ready: number;
  readonly kilobytes: number;
}

async function openOnPhone(browser: Browser, url: string, deck: boolean): Promise<Opened> {
  const page = await freshPage(browser);
  const bytes = await slowDown(page);
  await page.goto(url, { waitUntil: 'commit' });
  const opening = await readOpening(page, deck);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { ...opening, kilobytes: bytes() / 1000 };
}

/** Opened once more for the key: pressing it all the time keeps the page from what it does otherwise. */
async function moveOnPhone(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser);
  await slowDown(page);
  await page.goto(url, { waitUntil: 'commit' });
  const moved = await firstKey(page);
  await page.context().close();
  return moved;
}
