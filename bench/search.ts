import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Figure } from './figures.ts';
import { serve } from './host.ts';
import { runLectern, writeCourse } from './lectern.ts';
import { freshPage } from './page.ts';
import type { Part } from './part.ts';
import { lessonText } from './text.ts';

const size = { lessons: 292, slides: 5 } as const;

/** Whole words, beginnings, two words, misspelt ones. */
const queries =
  'encrypts,replicat,subnet,bucket,monitors traffic,keys rotated,polcy,zone,Lesson 117,charges,operater,retires quue'.split(
    ',',
  );

/**
 * A course of 292 lessons searched from the library: from a key to the frame that shows what it found, and the words that
 * are loaded for it. The floor looks for the same letters in the same texts, one after the other, and writes down the
 * first.
 */
export const search: Part = async ({ browser, folder }) => {
  const site = join(folder, 'search');
  await writeCourse(join(folder, 'search-course'), size);
  await runLectern(['build', join(folder, 'search-course'), '--out', join(site, 'lectern')]);
  await mkdir(join(site, 'floor'), { recursive: true });
  const texts = Array.from({ length: size.lessons }, (_, index) =>
    lessonText(size.slides, index + 1),
  );
  await writeFile(join(site, 'floor', 'index.html'), floorPage(texts));
  const host = await serve(site);
  const figures: Figure[] = [];
  for (const who of ['lectern', 'floor'] as const) {
    const page = await freshPage(browser);
    await page.goto(`${host.url}${who}/`);
    const values = await measureKeys(page);
    const name = who === 'floor' ? 'letters' : who;
    figures.push({ part: 'search', name: 'key to result', who: name, unit: 'ms', values });
    await page.context().close();
  }
  host.close();
  const words = await readFile(join(site, 'lectern', 'search-en.json'));
  const named = { part: 'search', name: 'words, gzip', unit: 'kB' } as const;
  return [
    ...figures,
    { ...named, who: 'lectern', values: [gzipSync(words).length / 1000] },
    { ...named, who: 'letters', values: [gzipSync(texts.join('')).length / 1000] },
  ];
};

function floorPage(texts: readonly string[]): string {
  const data = JSON.stringify(texts).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en" data-state="ready"><meta charset="utf-8"><title>Floor</title>
<input id="search"><div id="results"><p></p></div>
<script>
const texts = ${data};
document.querySelector('#search').oninput = ({ target }) => {
  const found = texts.find((text) => text.includes(target.value)) ?? target.value;
  document.querySelector('#results p').textContent = target.value === '' ? '' : target.value + found.slice(0, 200);
};
</script>`;
}

/** The time of each query's last key, when the words are loaded and everything before it was found. */
async function measureKeys(page: Page): Promise<readonly number[]> {
  await page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
  await page.locator('#search').fill('e');
  await page
    .locator('#results [role="option"], #results > p')
    .first()
    .waitFor({ state: 'attached' });
  const taken: number[] = [];
  for (const query of queries) {
    await page.locator('#search').fill(query.slice(0, -1));
    await page.evaluate(() => Reflect.deleteProperty(window, 'benchLooks'));
    await page.waitForFunction(quiet, undefined, { polling: 100, timeout: 20_000 });
    await page.evaluate(watchNextChange);
    await page.locator('#search').press(query.slice(-1));
    const time = await page
      .waitForFunction(() => Reflect.get(window, 'benchTaken') ?? false, undefined, {
        timeout: 2000,
      })
      .catch(() => undefined);
    // The last letter of a word may find what was there already: then nothing is to be seen.
    if (time !== undefined) taken.push(Number(await time.jsonValue()));
  }
  return taken;
}

/** Runs in the page: the results have been the same for five looks. */
function quiet(): boolean {
  const now = document.querySelector('#results')?.textContent ?? '';
  const { benchResults: before, benchLooks: looks = 0 }: Window & BenchWindow = window;
  Object.assign(window, { benchResults: now, benchLooks: before === now ? looks + 1 : 0 });
  return before === now && looks >= 5;
}

interface BenchWindow {
  readonly benchResults?: string;
  readonly benchLooks?: number;
}

/** Runs in the page: notes how long it took from the next key to the frame after the next change of the results. */
function watchNextChange(): void {
  Reflect.deleteProperty(window, 'benchTaken');
  let key = 0;
  const note = ({ timeStamp }: KeyboardEvent): void => {
    key = timeStamp;
  };
  addEventListener('keydown', note, { capture: true, once: true });
  const results = document.querySelector('#results');
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() => {
      Reflect.set(window, 'benchTaken', performance.now() - key);
    });
  });
  if (results !== null)
    observer.observe(results, { subtree: true, childList: true, characterData: true });
}
