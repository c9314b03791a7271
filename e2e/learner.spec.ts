import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';

const phone = { width: 390, height: 844 };
const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;

test.describe('the library', () => {
  test('lists sections, lessons and quizzes, and opens a deck', async ({ page, small: course }) => {
    await open(page, course.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small course');
    await page
      .getByRole('link', { name: /First lesson/ })
      .first()
      .click();
    await ready(page);
    await expect(page).toHaveURL(course.url + small.first + '#/1');
  });

  test('works without scripts', async ({ browser, small: course }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(course.url);
    await page
      .getByRole('link', { name: /First lesson/ })
      .first()
      .click();
    await expect(page.getByText('The second of three things to know.')).toBeVisible();
    await expect(page.getByText('Number twelve of many').first()).toBeVisible();
    await context.close();
  });

  test('says what exists at an unknown address', async ({ page, small: course }) => {
    const response = await page.goto(`${course.url}no/such/lesson/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: /Second lesson/ }).first()).toBeVisible();
    await page
      .getByRole('link', { name: /Second lesson/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(small.second));
  });
});

test.describe('the reading page', () => {
  test('is what a phone gets, whole, without sideways scroll', async ({ page, small: course }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, course.url + small.first);
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read');
    for (const words of ['Alpha', 'Three comes last.', 'Number twelve', 'console', 'Conclusion'])
      await expect(page.locator('main').getByText(words).first()).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways).toBe(false);
  });

  test('is one key from the deck, at the same slide, and back', async ({ page, small: course }) => {
    await open(page, course.url + small.first + '#/4');
    await page.keyboard.press('r');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read');
    await ready(page);
    await expect(page).toHaveURL(/view=read#\/4$/);
    await expect(page.locator('.slide[data-slide="4"]')).toBeInViewport();
    await page.keyboard.press('r');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'deck');
    await ready(page);
    await expect(page.locator('.slides > .slide.present')).toHaveAttribute('data-slide', '4');
  });

  test('has one outline: h1 lesson, h2 slide', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}?view=read`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First lesson');
    await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText([
      'Three things',
      'In steps',
      'Code in steps',
      'A long list',
      'Conclusion',
    ]);
  });
});

test.describe('a quiz', () => {
  test('is answered by key, explained, and never loses its key by shuffling', async ({
    page,
    small: course,
  }) => {
    await openQuiz(page, course.url);
    const slide = page.locator('.slides > .slide.present');
    const right = slide.getByRole('button', { name: /Alpha/ });
    await expect(slide.getByText('Alpha is the first of three.')).toBeHidden();
    await slide.getByRole('button', { name: /Gamma/ }).focus();
    await page.keyboard.press('Enter');
    await expect(slide.getByText('Gamma is the third.')).toBeVisible();
    await expect(slide.locator('.option.wrong')).toContainText('Gamma');
    await expect(slide.locator('.option.right')).toContainText('Alpha');
    await expect(right).toBeVisible();
  });
});

test.describe('notes', () => {
  test('are in no page, script or index that a learner gets', async ({ page, small: course }) => {
    const bodies: string[] = [];
    page.on('response', (response) => {
      void response.text().then(
        (text) => bodies.push(text),
        () => undefined,
      );
    });
    await open(page, course.url);
    await open(page, course.url + small.first);
    await page.keyboard.press('g');
    await page.keyboard.press('Escape');
    await page.waitForLoadState('networkidle');
    expect(bodies.length).toBeGreaterThan(3);
    expect(bodies.filter((body) => body.includes('CANARY-NOTE'))).toEqual([]);
  });
});

test.describe('everybody can use', () => {
  for (const theme of themes)
    for (const [size, viewport] of [
      ['desktop', { width: 1280, height: 720 }],
      ['phone', phone],
    ] as const)
      test(`the library, a deck and a reading page: ${theme}, ${size}`, async ({
        page,
        site,
        small: course,
      }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript((name) => {
          localStorage.setItem('lectern.theme', name);
        }, theme);
        await open(page, site.url);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expectAccessible(page);
        await open(page, `${course.url}${small.first}?view=deck#/2`);
        await expectAccessible(page);
        await open(page, `${course.url}${small.first}?view=read`);
        await expectAccessible(page);
      });
});

async function openQuiz(page: Page, site: string): Promise<void> {
  await open(page, site);
  await page.getByRole('link', { name: /Quiz/ }).first().click();
  await ready(page);
}
