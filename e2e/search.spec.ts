import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the course' });
const options = (page: Page) => page.getByRole('option');

test.describe('searching the course', () => {
  test('by keys alone from the library: to the slide', async ({ page, small: course }) => {
    await open(page, course.url);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('conclusoin');
    const first = options(page).first();
    await expect(first).toContainText('Conclusion');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const id = await first.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('Enter');
    await ready(page);
    await expect(page.locator('.slides > .slide.present .title')).toHaveText('Conclusion');
  });

  test('finds text and code, marks it, and says how many there are', async ({
    page,
    small: course,
  }) => {
    await open(page, course.url);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('consol');
    await expect(options(page).first().locator('mark')).toHaveText(/console/i);
    await expect(page.getByRole('status')).toHaveText(/results?\./);
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('link', { name: /First lesson/ }).first()).toBeVisible();
  });

  test('knows a question, but neither its options nor why they are right, and no notes', async ({
    page,
    small: course,
  }) => {
    // The options stand on another slide, too, but there only once.
    const words = await (await page.request.get(`${course.url}search-en.json`)).text();
    expect(words).toContain('Which thing comes first?');
    expect(words.split('Beta')).toHaveLength(2);
    for (const secret of ['CANARY-NOTE', 'is the first of three', 'is the third', 'Beta is'])
      expect(words).not.toContain(secret);
  });

  test('offers the nearest words when nothing is found', async ({ page, small: course }) => {
    await open(page, course.url);
    await field(page).fill('cnosole');
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await expect(options(page).first()).toHaveText('console');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('console');
    await expect(options(page).first()).toContainText('Code in steps');
  });

  test('over a deck: its own slides first, others open as decks', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}?view=deck`);
    await page.keyboard.press('/');
    await expect(options(page)).toHaveCount(6);
    await page.keyboard.type('5');
    await expect(options(page).first()).toContainText('A long list');
    await page.keyboard.press('Enter');
    await expect(page.locator('.slides > .slide.present')).toHaveAttribute('data-slide', '5');
    await page.keyboard.press('Control+K');
    await field(page).fill('second lesson');
    await expect(page.getByRole('group', { name: 'In the course' })).toBeVisible();
    const other = options(page).filter({ hasText: 'Second lesson' }).first();
    await expect(other).toHaveAttribute('href', /2-second-lesson\/\?view=deck#\/1$/);
  });

  test('over a reading page: to the heading', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.second}?view=read`);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('in steps');
    await expect(page.getByRole('group', { name: 'In the course' })).toBeVisible();
    await options(page).filter({ hasText: 'Slide 3' }).first().click();
    await ready(page);
    await expect(page).toHaveURL(/view=read#\/3$/);
    await expect(page.getByRole('heading', { name: 'In steps', exact: true })).toBeInViewport();
  });

  test('says so when the words cannot be had, and finds this lesson all the same', async ({
    page,
    small: course,
  }) => {
    await page.route('**/search-en.json', (route) => route.abort());
    await open(page, `${course.url}${small.first}?view=deck`);
    await page.keyboard.press('g');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('long list');
    await expect(options(page).first()).toContainText('A long list');
    await field(page).fill('zzzzzz');
    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  });

  for (const theme of themes)
    test(`everybody can use it: ${theme}`, async ({ page, small: course }) => {
      await page.addInitScript((name) => {
        localStorage.setItem('lectern.theme', name);
      }, theme);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        await open(page, course.url);
        await field(page).fill('lesson');
        await expect(options(page).first()).toBeVisible();
        await expectAccessible(page);
        await open(page, `${course.url}${small.first}?view=read`);
        await page.keyboard.press('/');
        await field(page).fill('lesson');
        await expect(options(page).first()).toBeVisible();
        await expectAccessible(page);
      }
    });
});
