import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, test } from './site.ts';

/** Presses Tab until something has the focus; what has it must always be seen, and never be the page itself. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs++) {
    await page.keyboard.press('Tab');
    const isThere = await target.evaluate((element) => element === document.activeElement);
    if (isThere) {
      // An option of a question is framed by what lies over all of it.
      const outlines = await target.evaluate((element) =>
        [undefined, '::after'].map((part) => getComputedStyle(element, part).outlineStyle),
      );
      expect(outlines.join(' ')).not.toBe('none none');
      return;
    }
  }
  throw new Error(`Tab never came to ${String(target)}.`);
}

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);
const slide = (page: Page): Locator => page.locator('.slides > .slide.present');

test('a learner does everything by keys', async ({ page, site }) => {
  test.slow();
  await open(page, site.url);
  await test.step('finds a slide and opens it', async () => {
    await press(page, '/');
    await page.keyboard.type('idempotant');
    await expect(page.getByRole('option').first()).toContainText('Twice Is Normal');
    await press(page, 'Enter');
    await ready(page);
    await expect(slide(page).locator('.title')).toHaveText('Twice Is Normal');
  });
  await test.step('moves on, reads, and goes back to the slides', async () => {
    await press(page, 'ArrowRight');
    await expect(slide(page).locator('.title')).toHaveText('What It Costs');
    await press(page, 'r');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read');
    await ready(page);
    await tabTo(page, page.getByRole('button', { name: 'Text and colours' }));
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Larger' }));
    await press(page, 'Enter');
    await press(page, 'Escape');
    await expect(page.getByRole('button', { name: 'Text and colours' })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('data-text', '3');
  });
  await test.step('ticks the lesson at its end', async () => {
    const finish = page.getByRole('button', { name: 'Finished' });
    await tabTo(page, finish);
    await expect(finish).toHaveAttribute('aria-pressed', 'true');
    await press(page, 'Space');
    await expect(finish).toHaveAttribute('aria-pressed', 'false');
    await press(page, 'Space');
    await tabTo(page, page.locator('.neighbour[rel="next"]'));
    await press(page, 'Enter');
    await ready(page);
    await expect(page).toHaveURL(/3-queues-between-parts/);
  });
  await test.step('answers a question', async () => {
    await open(page, `${site.url}section-1-first-steps/3-2-quiz-first-steps/?view=deck`);
    const right = slide(page).getByRole('button', { name: /Deciding who may read/ });
    await tabTo(page, right);
    await press(page, 'Enter');
    await expect(slide(page).locator('.option.right')).toContainText('Decisions about access');
    await press(page, 'ArrowRight');
    await expect(slide(page)).toHaveAttribute('data-slide', '2');
  });
  await test.step('sees all of it in the library, ticks, saves, and resumes', async () => {
    await open(page, site.url);
    await expect(page.locator('.row-result')).toHaveText('1 of 5 right');
    const box = page.getByRole('button', { name: 'Finished: Paying for It' });
    await tabTo(page, box);
    await press(page, 'Space');
    await expect(box).toHaveAttribute('aria-pressed', 'true');
    await press(page, 'Shift+Tab');
    await expect(page.getByRole('link', { name: /Paying for It/ })).toBeFocused();
    await open(page, site.url);
    const progress = page.getByRole('button', { name: 'Progress' });
    await tabTo(page, progress);
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    const download = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: 'Save as a file' }));
    await press(page, 'Enter');
    expect((await download).suggestedFilename()).toBe('progress.json');
    await press(page, 'Escape');
    await expect(progress).toBeFocused();
    await open(page, site.url);
    await tabTo(page, page.getByRole('link', { name: 'Resume' }));
    await press(page, 'Enter');
    await ready(page);
    await expect(slide(page)).toHaveAttribute('data-slide', '2');
  });
});
