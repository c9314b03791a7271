import { readFile, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { measureSlides, type Measured } from './measure.ts';
import {
  buildAndServe,
  expect,
  hasRealLessons,
  open,
  readSite,
  realLessons,
  test,
} from './site.ts';
import { writeStressCourse } from './stress.ts';
import { countWords, wordsOf } from './words.ts';

/** The bars: see "Fit and legibility". */
const mostPaged = 0.04;
const leastFill = 0.55;

test.describe('every slide fits', () => {
  test.setTimeout(240_000);

  test('of the sample course', async ({ page, site }) => {
    await expectFits(page, site.url);
  });

  test('of lessons that nobody would write', async ({ page }) => {
    const folder = await writeStressCourse();
    const host = await buildAndServe(folder);
    await expectFits(page, host.url);
    await host.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const part of ['course', 'odd', 'seed'])
    test(`of the real lessons in ${part}`, async ({ page }) => {
      test.skip(!hasRealLessons, 'skipped: there are no real lessons beside this repository');
      const host = await buildAndServe(`${realLessons}/${part}`);
      const measured = await expectFits(page, host.url);
      if (part === 'course') expectGenerous(measured);
      await host.close();
    });
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])
  test(`a deck at ${String(viewport.width)} × ${String(viewport.height)} shows what paper shows`, async ({
    page,
    small,
  }) => {
    await page.setViewportSize(viewport);
    const [lesson] = await readSite(small.url);
    await open(page, `${small.url}${lesson?.address ?? ''}?view=print`);
    const paper = await measureSlides(page, '.slide[data-slide]');
    await open(page, `${small.url}${lesson?.address ?? ''}`);
    for (const expected of paper) {
      const onStage = page.locator('.slides > .slide.present');
      await page.keyboard.type(String(expected.slide));
      await page.keyboard.press('Enter');
      for (let turned = 1; turned < expected.page; turned += 1)
        await page.keyboard.press('ArrowRight');
      await expect(onStage).toHaveAttribute('data-slide', String(expected.slide));
      await expect(onStage).toHaveAttribute('data-page', String(expected.page));
      await expect(onStage).toHaveAttribute('data-layout', expected.layout);
      await expect(onStage).toHaveAttribute('data-size', String(expected.size));
    }
  });

interface MeasuredLesson {
  readonly address: string;
  readonly pages: readonly Measured[];
}

/** Opens every lesson of a site as paper and holds every page of every slide to the bars. */
async function expectFits(page: Page, site: string): Promise<readonly MeasuredLesson[]> {
  const faults: string[] = [];
  const all: MeasuredLesson[] = [];
  for (const { address } of await readSite(site)) {
    await open(page, `${site}${address}?view=print`);
    const pages = await measureSlides(page, '.slide[data-slide]');
    all.push({ address, pages });
    for (const { slide, page: number, layout, outside, small } of pages) {
      const where = `${address}#/${String(slide)}.${String(number)} (${layout})`;
      faults.push(
        ...outside.map((what) => `${where} outside: ${what}`),
        ...small.map((what) => `${where} small: ${what}`),
      );
    }
  }
  expect(faults).toEqual([]);
  expect(all.length).toBeGreaterThan(0);
  return all;
}

/** Few slides are paged, none ends on a stray line, and pages are filled. */
function expectGenerous(lessons: readonly MeasuredLesson[]): void {
  const pages = lessons.flatMap((lesson) => lesson.pages);
  const slides = pages.filter(({ page }) => page === 1);
  const paged = lessons.flatMap((lesson) => lesson.pages.filter(({ page }) => page === 2));
  expect(paged.length / slides.length).toBeLessThanOrEqual(mostPaged);
  expect(pages.filter(({ page, lines }) => page > 1 && lines < 2)).toEqual([]);
  const fills = pages.map(({ fill }) => fill).sort((a, b) => a - b);
  expect(fills[Math.floor(fills.length / 2)]).toBeGreaterThanOrEqual(leastFill);
}

test('no word of a real lesson is lost', async ({ page }) => {
  test.skip(!hasRealLessons, 'skipped: there are no real lessons beside this repository');
  test.setTimeout(240_000);
  const host = await buildAndServe(`${realLessons}/course`);
  const lost: string[] = [];
  for (const { address, file } of await readSite(host.url)) {
    await open(page, `${host.url}${address}?view=print`);
    const pages = await measureSlides(page, '.slide[data-slide]');
    const shown = countWords(pages.flatMap(({ words }) => words));
    const written = countWords(wordsOf(await readFile(`${realLessons}/course/${file}`, 'utf8')));
    for (const [word, times] of written)
      if ((shown.get(word) ?? 0) < times) lost.push(`${file}: ${word}`);
  }
  expect(lost).toEqual([]);
  await host.close();
});
