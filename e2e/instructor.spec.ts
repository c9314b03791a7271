import { expect, open, small, test } from './site.ts';
import type { Page } from '@playwright/test';

const present = (page: Page) => page.locator('.reveal .slides > .slide.present');

test.describe('a deck', () => {
  test.beforeEach(async ({ page, small: course }) => {
    await open(page, course.url + small.first);
  });

  test('moves with every key of a clicker and a keyboard', async ({ page }) => {
    for (const [key, slide] of [
      ['ArrowRight', '2'],
      ['PageDown', '3'],
      ['ArrowLeft', '2'],
      ['Enter', '3'],
      ['PageUp', '2'],
      ['n', '3'],
      ['p', '2'],
      ['Backspace', '1'],
      ['Space', '2'],
      ['Shift+Space', '1'],
      ['ArrowDown', '2'],
      ['ArrowUp', '1'],
      ['End', '6'],
      ['Home', '1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(present(page), `after ${key}`).toHaveAttribute('data-slide', slide);
    }
  });

  test('reveals steps one by one, forwards and backwards', async ({ page }) => {
    await goTo(page, 3);
    const two = present(page).getByText('Two comes with a key.');
    const three = present(page).getByText('Three comes last.');
    await expect(two).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(two).toBeVisible();
    await expect(three).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(three).toBeVisible();
    await expect(present(page)).toHaveAttribute('data-slide', '3');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveAttribute('data-slide', '4');
    await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveAttribute('data-slide', '3');
    await expect(three).toBeVisible();
  });

  test('steps through the lines of code', async ({ page }) => {
    await goTo(page, 4);
    const first = present(page).locator('.line').first();
    await expect(first).not.toHaveClass(/dim/);
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveClass(/dim/);
  });

  test('says where it is in the address, and Back returns from a jump', async ({ page }) => {
    await expect(page).toHaveURL(/#\/1$/);
    await goTo(page, 4);
    await expect(page).toHaveURL(/#\/4$/);
    await page.goBack();
    await expect(present(page)).toHaveAttribute('data-slide', '1');
  });

  test('shows its first slide in its place before a script or a sheet came', async ({
    page,
    small: course,
  }) => {
    const boxOf = async () => page.locator('.slides > .slide').first().boundingBox();
    const settled = await boxOf();
    await page.route('**/assets/**', () => new Promise(() => undefined));
    await page.goto(course.url + small.first, { waitUntil: 'commit' });
    await expect(page.locator('.slides > .slide').first()).toBeVisible();
    expect(await boxOf()).toEqual(settled);
    await expect(page.locator('.slides > .slide').nth(1)).toBeHidden();
    await expect(page.getByRole('link', { name: 'Skip to the lesson' })).toHaveCSS(
      'clip-path',
      'inset(50%)',
    );
  });

  test('opens at the slide of the address', async ({ page }) => {
    await page.goto(page.url().replace(/#.*$/, '#/6'));
    await page.reload();
    await expect(present(page)).toHaveAttribute('data-slide', '6');
  });

  test('breaks a slide that is too long into pages and loses nothing', async ({ page }) => {
    await goTo(page, 5);
    await expect(present(page)).toHaveAttribute('data-page', '1');
    await expect(present(page)).toContainText('Number one of many');
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveAttribute('data-slide', '5');
    await expect(present(page)).toHaveAttribute('data-page', '2');
    await expect(present(page)).toContainText('A long list');
    await expect(page).toHaveURL(/#\/5\.2$/);
    const all = page.locator('.slides > .slide[data-slide="5"]');
    await expect(all.last()).toContainText('Number twelve of many');
  });

  test('goes black and white and comes back', async ({ page }) => {
    await page.keyboard.press('b');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
    await page.keyboard.press('.');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'live');
    await page.keyboard.press('w');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'white');
    await page.keyboard.press(',');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'live');
  });

  test('shows all slides in the overview and goes where one points', async ({ page }) => {
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog');
    await expect(overview).toBeVisible();
    await overview.getByRole('button', { name: /Conclusion/ }).click();
    await expect(overview).toBeHidden();
    await expect(present(page)).toHaveAttribute('data-slide', '6');
  });

  test('finds a slide by its words', async ({ page }) => {
    await page.keyboard.press('g');
    await page.getByRole('combobox').fill('second of three');
    await page.keyboard.press('Enter');
    await expect(present(page)).toHaveAttribute('data-slide', '2');
  });

  test('shows all keys, and Escape never shows the overview', async ({ page }) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('offers the next lesson at its end', async ({ page, small: course }) => {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Second lesson').first()).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`^${course.url}${small.second}`));
  });

  test('does not reload with F5', async ({ page }) => {
    await goTo(page, 3);
    await page.evaluate(() => {
      Reflect.set(window, 'stillHere', true);
    });
    await page.keyboard.press('F5');
    expect(await page.evaluate(() => Reflect.get(window, 'stillHere') === true)).toBe(true);
  });

  test('announces each move exactly once', async ({ page }) => {
    const live = page.locator('[aria-live]');
    await page.keyboard.press('ArrowRight');
    await expect(live).toHaveText(/^Slide 2 of 6: Three things$/);
    await expect(page.locator('[role="application"]')).toHaveCount(0);
  });
});

/** Types a number and Enter, as a clicker with digits would. */
async function goTo(page: Page, slide: number): Promise<void> {
  await page.keyboard.type(String(slide));
  await page.keyboard.press('Enter');
  await expect(present(page)).toHaveAttribute('data-slide', String(slide));
}
