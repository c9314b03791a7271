import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';
import { overlapOf } from './boxes.ts';
import { expectBoth, openPresenter } from './talk.ts';

const present = (page: Page) => page.locator('.reveal .slides > .slide.present');
const status = (page: Page) => page.getByRole('status');

test.describe('a presenter', () => {
  test('opens by a key, and keys in either window move both', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    await expect(status(presenter)).toHaveText('Audience screen live');
    await expectBoth(page, presenter, 2);
    await presenter.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 3);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Two comes with a key.').first()).toBeVisible();
    await expect(presenter.locator('.pv-say')).toContainText('step 1 of 2');
    await presenter.keyboard.type('6');
    await presenter.keyboard.press('Enter');
    await expectBoth(page, presenter, 6);
  });

  test('of any window that comes back finds the same place', async ({ page, small: course }) => {
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await presenter.keyboard.type('3');
    await presenter.keyboard.press('Enter');
    await presenter.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 3);
    await page.reload();
    await ready(page);
    await expect(present(page)).toHaveAttribute('data-now', '1');
    await presenter.reload();
    await ready(presenter);
    await expect(presenter.locator('.pv-say')).toContainText('slide 3 of 6, step 1 of 2');
    await expect(present(page)).toHaveAttribute('data-now', '1');
    await presenter.close();
    await page.keyboard.press('ArrowRight');
    // The browser needs a moment to know that a window is closed; until then the key calls for that one.
    await expect(async () => {
      const again = await openPresenter(page, 1000);
      await expect(again.locator('.pv-say')).toContainText('slide 3 of 6, step 2 of 2');
    }).toPass();
  });

  test('browses while the room is frozen, then shows', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    await presenter.keyboard.press('z');
    await expect(status(presenter)).toHaveText('Frozen, audience sees slide 2');
    await presenter.keyboard.press('End');
    await expect(presenter.locator('.pv-say')).toContainText('slide 6 of 6');
    await expect(present(page)).toHaveAttribute('data-slide', '2');
    await presenter.keyboard.press('z');
    await expectBoth(page, presenter, 6);
    await expect(status(presenter)).toHaveText('Audience screen live');
  });

  test('darkens the room and not itself', async ({ page, small: course }) => {
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    const black = presenter.getByRole('button', { name: 'Black' });
    await black.click();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
    await expect(black).toHaveAttribute('aria-pressed', 'true');
    await expect(presenter.locator('.pv-now')).toBeVisible();
    await presenter.keyboard.press('b');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'live');
  });

  test('shows notes, which no other page has', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    await expect(presenter.locator('.pv-notes')).toContainText('CANARY-NOTE-ONE');
    expect(await page.content()).not.toContain('CANARY');
    await presenter.keyboard.press('ArrowRight');
    await expect(presenter.locator('.pv-notes')).toContainText('No notes for this slide');
  });

  test('gives the speaker the words that a condensed slide leaves out', async ({ page, site }) => {
    const lesson = 'section-3-serverless/1-understanding-serverless-computing/';
    await open(page, `${site.url}${lesson}?view=presenter#/3`);
    const rest = page.locator('.pv-rest');
    await expect(rest).toHaveCount(0);
    await page.keyboard.press('c');
    await expect(rest).toContainText('adds more of them when work comes in');
    // This slide has no notes: its outline would say the same again.
    await expect(page.locator('.pv-outline')).toHaveCount(0);
    await page.keyboard.press('c');
    await expect(rest).toHaveCount(0);
  });

  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`keeps words and pens off the two moves at ${String(width)} × ${String(height)}`, async ({
      page,
      small: course,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${course.url}${small.first}?view=presenter#/2`);
      await page.keyboard.type('12');
      await expect(page.locator('.deck-toast')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('d');
      await expect(page.getByRole('group', { name: 'Drawing' })).toBeVisible();
      await page.keyboard.type('12');
      const moves = page.locator('.pv-tools');
      for (const over of ['.deck-toast', '.ink-tray > div'])
        expect(await overlapOf(page.locator(over), moves), over).toBe(0);
    });
  }

  test('says how the window can be opened when that was refused', async ({
    page,
    context,
    small: course,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await open(page, `${course.url}${small.first}#/2`);
    await page.keyboard.press('s');
    const opened = context.waitForEvent('page');
    await page.getByRole('dialog').getByRole('link', { name: 'Open the presenter' }).click();
    const presenter = await opened;
    await ready(presenter);
    await expect(status(presenter)).toHaveText('Audience screen live');
    await expectBoth(page, presenter, 2);
  });

  test('works over storage where there are no channels', async ({
    page,
    context,
    small: course,
  }) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await presenter.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 2);
    await page.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 3);
  });

  test('works alone where storage throws', async ({ page, context, small: course }) => {
    await forbidStorage(context);
    await open(page, `${course.url}${small.first}?view=presenter#/2`);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.pv-say')).toContainText('slide 3 of 6');
    await expect(status(page)).toHaveText('No audience screen');
  });

  test('knows of another and takes over', async ({ page, context, small: course }) => {
    await open(page, `${course.url}${small.first}?view=presenter#/1`);
    await page.keyboard.press('ArrowRight');
    const second = await context.newPage();
    await open(second, `${course.url}${small.first}?view=presenter`);
    await expect(second.getByRole('alert')).toContainText('Another window is presenting.');
    await second.keyboard.press('End');
    await expect(page.locator('.pv-say')).toContainText('slide 2 of 6');
    await second.getByRole('button', { name: 'Take over' }).click();
    await expect(page.getByRole('alert')).toContainText('Another window is presenting.');
    await second.keyboard.press('End');
    await expect(page.locator('.pv-say')).toContainText('slide 6 of 6');
  });

  test('points and draws in the room', async ({ page, small: course }) => {
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    const sheet = await presenter.locator('.pv-sheet').boundingBox();
    if (sheet === null) throw new Error('The presenter shows no slide.');
    const tool = (name: string) => presenter.getByRole('button', { name, pressed: true });
    await presenter.keyboard.press('l');
    await expect(tool('Laser')).toBeVisible();
    await presenter.mouse.move(sheet.x + sheet.width / 2, sheet.y + sheet.height / 4);
    await expect(page.locator('.laser')).toBeVisible();
    await presenter.keyboard.press('d');
    await expect(tool('Draw')).toBeVisible();
    await expect(page.locator('.laser')).toBeHidden();
    await presenter.mouse.down();
    await presenter.mouse.move(sheet.x + 200, sheet.y + 200, { steps: 5 });
    await presenter.mouse.up();
    await expect(page.locator('.ink [data-stroke]')).toHaveCount(1);
    await page.reload();
    await ready(page);
    await expect(page.locator('.ink [data-stroke]')).toHaveCount(1);
    await presenter.keyboard.press('x');
    await expect(page.locator('.ink [data-stroke]')).toHaveCount(0);
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`has no barriers at ${String(width)} × ${String(height)}`, async ({
      page,
      small: course,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${course.url}${small.first}?view=presenter#/2`);
      await expect(page.locator('.pv-notes')).toContainText('CANARY-NOTE-ONE');
      await expectAccessible(page);
    });
  }
});

async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
  });
}
