import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { build, copyCourse, expect, open, ready, small, test } from './site.ts';
import { serveFolder } from './static-server.ts';

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
const quiz = 'section-1-basics/1-section-1-quiz-1/';
const row = (page: Page, name: RegExp | string): Locator =>
  page
    .locator('.row')
    .filter({ has: page.locator('.row-name', { hasText: name }) })
    .last();
const box = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Finished: ${name}` });
const seen = (page: Page, name: RegExp | string): Locator =>
  row(page, name).locator('.blocks > i:is(.seen, .half)');

/** Everything that is kept. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => Object.values(localStorage).join(''));
}

/** Shows some slides of a deck, one after the other. */
async function show(page: Page, lesson: string, slides: readonly number[]): Promise<void> {
  for (const slide of slides) {
    await open(page, `${lesson}?view=deck#/${String(slide)}`);
    await page.reload();
    await ready(page);
    await expect(page.locator('.slides > .slide.present')).toHaveAttribute(
      'data-slide',
      String(slide),
    );
    await expect.poll(() => kept(page)).toContain('"at"');
  }
}

test.describe('progress', () => {
  test('is kept: slides as blocks, the place, and the tick at the last slide', async ({
    page,
    small: course,
  }) => {
    await show(page, course.url + small.first, [1, 3]);
    await open(page, course.url);
    await expect(seen(page, 'First lesson')).toHaveCount(2);
    await expect(page.locator('#resume')).toContainText('Slide 3 of 6');
    await expect(box(page, 'First lesson')).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('link', { name: 'Resume' }).click();
    await ready(page);
    await expect(page).toHaveURL(/#\/3$/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/#\/6/);
    await open(page, course.url);
    await expect(box(page, 'First lesson')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('#finished')).toHaveText('You have finished 1.');
  });

  test('is ticked and unticked by hand, and at the end of the reading page', async ({
    page,
    small: course,
  }) => {
    await open(page, course.url);
    await box(page, 'Second lesson').click();
    await expect(box(page, 'Second lesson')).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await ready(page);
    await box(page, 'Second lesson').focus();
    await page.keyboard.press('Space');
    await page.reload();
    await ready(page);
    await expect(box(page, 'Second lesson')).toHaveAttribute('aria-pressed', 'false');
    await open(page, `${course.url}${small.first}?view=read`);
    const finish = page.getByRole('button', { name: 'Finished' });
    await expect(finish).toHaveAttribute('aria-pressed', 'false');
    await finish.scrollIntoViewIfNeeded();
    await expect(finish).toHaveAttribute('aria-pressed', 'true');
    await finish.click();
    await expect(finish).toHaveAttribute('aria-pressed', 'false');
    await finish.click();
    await open(page, course.url);
    await expect(box(page, 'First lesson')).toHaveAttribute('aria-pressed', 'true');
  });

  test('survives a rebuilt site, another title, moved slides and a renamed file', async ({
    page,
  }) => {
    test.slow();
    const course = await copyCourse('e2e/courses/small');
    const out = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
    await build(course, out);
    const host = await serveFolder(out);
    await show(page, host.url + small.first, [2, 4]);
    const file = join(course, '1-first.md');
    const text = (await readFile(file, 'utf8'))
      .replace("title: 'First lesson'", "title: 'Another title'")
      .replace('### First lesson', '### Another title');
    const slides = text.split('<!-- pagebreak -->');
    const [cover = '', things = '', steps = '', code = '', ...rest] = slides;
    const moved = [cover, code.replace('Code in steps', 'Code'), steps, things, ...rest];
    await writeFile(file, moved.join('<!-- pagebreak -->'));
    await build(course, out);
    await open(page, host.url);
    const blocks = row(page, 'Another title').locator('.blocks > i');
    await expect(seen(page, 'Another title')).toHaveCount(2);
    // What was slide 4 is slide 2 now, and the place moved with it.
    await expect(blocks.nth(1)).toHaveClass('half');
    await expect(blocks.nth(3)).toHaveClass('seen');
    await rename(file, join(course, '1-renamed.md'));
    await build(course, out);
    await open(page, host.url);
    await expect(seen(page, 'Another title')).toHaveCount(2);
    await host.close();
    for (const folder of [course, out]) await rm(folder, { recursive: true, force: true });
  });

  test('is the same in two tabs, and none undoes the other', async ({ page, small: course }) => {
    const other = await page.context().newPage();
    await open(page, `${course.url}${small.first}?view=deck`);
    await open(other, `${course.url}${small.first}?view=read#/3`);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/#\/6/);
    await expect(other.getByRole('button', { name: 'Finished' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await open(other, course.url);
    await open(page, course.url);
    await expect.poll(() => seen(page, 'First lesson').count()).toBeGreaterThanOrEqual(3);
    await box(other, 'Second lesson').click();
    await expect(box(page, 'Second lesson')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('#finished')).toHaveText('You have finished 2.');
  });

  test('of a quiz is how it went first and last', async ({ page, small: course }) => {
    await open(page, `${course.url}${quiz}?view=deck`);
    const slide = page.locator('.slides > .slide.present');
    await slide.getByRole('button', { name: /Gamma/ }).click();
    await expect.poll(() => kept(page)).toContain('"first"');
    await open(page, course.url);
    await expect(row(page, 'Quiz')).toContainText('0 of 2 right');
    await open(page, `${course.url}${quiz}?view=read`);
    await page.getByRole('button', { name: /Alpha/ }).first().click();
    await expect(page.getByRole('main').getByText('Alpha is the first of three.')).toBeVisible();
    await open(page, course.url);
    await expect(row(page, 'Quiz')).toContainText('First 0 of 2, last 1 of 2');
  });

  test('goes along as a file, is added to what is there, and is forgotten when asked', async ({
    page,
    browser,
    small: course,
  }) => {
    await show(page, course.url + small.first, [2]);
    await open(page, course.url);
    await page.getByRole('button', { name: 'Progress' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await (await download).path();

    const context = await browser.newContext();
    const there = await context.newPage();
    await open(there, course.url);
    await box(there, 'Second lesson').click();
    await there.getByRole('button', { name: 'Progress' }).click();
    const file = there.getByLabel('Add from a file');
    await file.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect(there.getByText('x.json holds no progress of a course.')).toBeVisible();
    await file.setInputFiles(saved);
    await expect(there.getByText('Added what was done in 1 lesson.')).toBeVisible();
    await expect(seen(there, 'First lesson')).toHaveCount(1);
    await expect(box(there, 'Second lesson')).toHaveAttribute('aria-pressed', 'true');

    await there.getByRole('button', { name: 'Forget everything' }).click();
    await expect(there.getByRole('alert')).toContainText('Only a saved file brings them back.');
    await there.getByRole('button', { name: 'Forget', exact: true }).click();
    await expect(seen(there, 'First lesson')).toHaveCount(0);
    await there.reload();
    await ready(there);
    await expect(box(there, 'Second lesson')).toHaveAttribute('aria-pressed', 'false');
    await context.close();
  });

  for (const how of ['throws on every call', 'is not even there'] as const)
    test(`costs nothing where storage ${how}`, async ({ page, small: course }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.addInitScript((isThere) => {
        const refuse = (): never => {
          throw new DOMException('refused', 'SecurityError');
        };
        if (isThere) {
          for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'])
            Object.defineProperty(Storage.prototype, name, { value: refuse });
          Object.defineProperty(Storage.prototype, 'length', { get: refuse });
        } else
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, { get: refuse });
      }, how === 'throws on every call');
      await open(page, course.url);
      await box(page, 'Second lesson').click();
      await expect(box(page, 'Second lesson')).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('#finished')).toContainText('does not let the page remember');
      await page.getByRole('button', { name: 'Progress' }).click();
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await page.getByRole('button', { name: 'Forget', exact: true }).click();
      await page.keyboard.press('/');
      await page.keyboard.type('long list');
      await expect(page.getByRole('option').first()).toContainText('A long list');
      await open(page, `${course.url}${small.first}?view=deck`);
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/#\/6/);
      await open(page, `${course.url}${quiz}?view=read`);
      await page.getByRole('button', { name: /Alpha/ }).first().click();
      await expect(page.getByRole('main').getByText('Alpha is the first of three.')).toBeVisible();
      await page.getByRole('button', { name: 'Text and colours' }).click();
      await page.getByRole('button', { name: 'Larger' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-text', '3');
      expect(faults).toEqual([]);
    });

  for (const theme of themes)
    test(`everybody can use it: ${theme}`, async ({ page, small: course }) => {
      await page.addInitScript((name) => {
        localStorage.setItem('lectern.theme', name);
      }, theme);
      await show(page, course.url + small.second, [2]);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        await open(page, course.url);
        await expect(box(page, 'Second lesson')).toHaveAttribute('aria-pressed', 'true');
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Progress' }).click();
        await page.getByRole('button', { name: 'Forget everything' }).click();
        await expectAccessible(page);
      }
    });
});
