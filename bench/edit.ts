import { watch } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startDev } from './dev.ts';
import { lessonPath, writeCourse } from './lectern.ts';
import { freshPage } from './page.ts';
import type { Part } from './part.ts';

/** So many edits, so that what happens rarely is met. */
const edits = 40;

/**
 * One lesson edited while the dev server runs: from the write to the frame that shows it. The floor hears of the write
 * and does nothing.
 */
export const edit: Part = async ({ browser, folder }) => {
  const course = join(folder, 'edit');
  await writeCourse(course, { lessons: 20, slides: 8 });
  const file = join(course, 'section-1-bench', '1-lesson.md');
  const dev = await startDev(course);
  try {
    const page = await freshPage(browser);
    // A page that does not listen yet takes its first edit by loading again, as nobody at work would wait for.
    const listening = page.waitForEvent('websocket').then((live) => live.waitForEvent('framesent'));
    await page.goto(`${dev.url}${lessonPath}#/2`);
    await listening;
    await page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });
    await settled(page);
    const values: number[] = [];
    const floor: number[] = [];
    for (let count = 1; count <= edits; count += 1) {
      const word = `Edited${String(count)}.`;
      const text = edited(await readFile(file, 'utf8'), word);
      values.push(await timeEdit(page, { file, text, word }));
      await settled(page);
      floor.push(await timeNotice(join(folder, 'notice.md'), text));
    }
    await page.context().close();
    const named = { part: 'dev', name: 'edit to screen', unit: 'ms' } as const;
    return [
      { ...named, who: 'lectern', values },
      { ...named, who: 'file notice', values: floor },
    ];
  } finally {
    await dev.stop();
  }
};

/** The second slide says another word. */
function edited(text: string, word: string): string {
  return text.replace(/(#### Slide 3:)(?: Edited\d+\.)?/, (_, title: string) => `${title} ${word}`);
}

interface Edit {
  readonly file: string;
  readonly text: string;
  readonly word: string;
}

/** Both clocks are this machine's: the page says at which moment it first held the word in a frame. */
async function timeEdit(page: Page, { file, text, word }: Edit): Promise<number> {
  const waiting = page.evaluate(waitForWord, word);
  // The page answers once it waits, so that the write does not come before.
  await page.evaluate(() => undefined);
  const written = performance.timeOrigin + performance.now();
  await writeFile(file, text);
  const seen = await waiting;
  if (seen === undefined) throw new Error(`The page never showed ${word}`);
  return seen - written;
}

/** Runs in the page. */
async function waitForWord(word: string): Promise<number | undefined> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const slide = document.querySelector('.slides > .present');
    if (slide?.textContent.includes(word) === true)
      return performance.timeOrigin + performance.now();
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  return undefined;
}

/** Nothing of the edit before is left to do: the page is idle, as it is while somebody writes. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 2000 });
      }),
  );
}

async function timeNotice(file: string, text: string): Promise<number> {
  await writeFile(file, '');
  return new Promise((noticed) => {
    let start = 0;
    const watcher = watch(file, () => {
      watcher.close();
      noticed(performance.now() - start);
    });
    start = performance.now();
    void writeFile(file, text);
  });
}
