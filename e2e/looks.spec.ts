import type { Page } from '@playwright/test';
import { buildAndServe, expect, open, readSite, test } from './site.ts';

/** The layout that each slide of the course `layouts` must get by the shape of its content, in order. */
const expected = [
  'cover',
  'voice',
  'statement',
  'columns',
  'rows',
  'side',
  'points',
  'flow',
  'step',
  'ordered',
  'table',
  'code',
  'quiz',
  'figure',
  'condensed',
  'columns',
] as const;

test('every layout is chosen by its content and looks as it did', async ({ page }) => {
  const host = await buildAndServe('e2e/courses/layouts');
  const [lesson] = await readSite(host.url);
  const address = `${host.url}${lesson?.address ?? ''}`;
  await open(page, address);
  expect(await layoutsByKey(page)).toEqual(expected);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      localStorage.setItem('lectern.theme', name);
    }, theme);
    for (const [index, layout] of expected.entries()) {
      await page.goto('about:blank');
      await open(page, `${address}#/${String(index + 1)}`);
      // Letters differ by a hair from one build of a browser to the next; a layout that moved differs by far more.
      await expect(page).toHaveScreenshot(`${String(index + 1)}-${layout}-${theme}.png`, {
        maxDiffPixelRatio: 0.02,
        threshold: 0.3,
      });
    }
  }
  await host.close();
});

/** Goes through a deck and reads the layout of each slide. */
async function layoutsByKey(page: Page): Promise<readonly (string | null)[]> {
  const layouts: (string | null)[] = [];
  const present = page.locator('.slides > .slide.present');
  for (const [index] of expected.entries()) {
    await page.keyboard.type(String(index + 1));
    await page.keyboard.press('Enter');
    await expect(present).toHaveAttribute('data-slide', String(index + 1));
    layouts.push(await present.getAttribute('data-layout'));
  }
  return layouts;
}
