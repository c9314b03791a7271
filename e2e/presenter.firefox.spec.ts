import { expect, open, ready, small, test } from './site.ts';
import { expectBoth, openPresenter, placeOf } from './talk.ts';

/** Two real windows in a second engine. */
test.describe('in Firefox, a talk', () => {
  test('has two windows that take all keys, draw, and come back', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    await expect(presenter.locator('.pv-notes')).toContainText('CANARY-NOTE-ONE');
    await expectBoth(page, presenter, 2);
    await presenter.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 3);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(presenter)).toBe('3.1.1');
    const sheet = await presenter.locator('.pv-sheet').boundingBox();
    if (sheet === null) throw new Error('The presenter shows no slide.');
    await presenter.keyboard.press('d');
    await presenter.mouse.move(sheet.x + 80, sheet.y + 80);
    await presenter.mouse.down();
    await presenter.mouse.move(sheet.x + 200, sheet.y + 160, { steps: 4 });
    await presenter.mouse.up();
    await expect(page.locator('.ink [data-stroke]')).toHaveCount(1);
    for (const window of [page, presenter]) {
      await window.reload();
      await ready(window);
      await expect.poll(() => placeOf(window)).toBe('3.1.1');
    }
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    await presenter.keyboard.press('b');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
  });
});
