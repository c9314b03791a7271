import type { Page } from '@playwright/test';
import { draw, inHand, lines, type Place } from './draw.ts';
import { expect, open, ready, small, test } from './site.ts';
import { teach } from './talk.ts';

const present = (page: Page) => page.locator('.reveal .slides > .slide.present');

test.describe('the laser', () => {
  test('points in either window, and leaves with the finger', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await page.bringToFront();
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('data-drawing');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: 320, y: 180 }],
    });
    await expect(presenter.locator('.laser')).toBeVisible();
    const [dot, sheet] = [
      await presenter.locator('.laser').boundingBox(),
      await presenter.locator('.pv-sheet').boundingBox(),
    ];
    const middle = (dot?.x ?? 0) + (dot?.width ?? 0) / 2 - (sheet?.x ?? 0);
    expect(middle / (sheet?.width ?? 1)).toBeCloseTo(0.25, 2);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(presenter.locator('.laser')).toBeHidden();
  });
});

test.describe('the magnifier', () => {
  test('enlarges what is dragged over for the room, and gives it back', async ({
    page,
    small: course,
  }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await presenter.keyboard.press('m');
    await expect(inHand(presenter, 'Zoom')).toBeVisible();
    await draw(presenter.locator('.pv-sheet'), [0.1, 0.1], [0.35, 0.35]);
    await expectEnlarged(page, 4, [-0.1, -0.1]);
    await page.reload();
    await ready(page);
    await expectEnlarged(page, 4, [-0.1, -0.1]);
    await presenter.reload();
    await ready(presenter);
    await expect(inHand(presenter, 'Zoom')).toBeVisible();

    await page.bringToFront();
    await page.keyboard.press('d');
    await expect(inHand(page, 'Pen')).toBeVisible();
    await draw(page.locator('.reveal'), [0.25, 0.25], [0.75, 0.75]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectEnlarged(page, 1, [0, 0]);
    // The line lies on what was under the pen.
    const line = await lines(page).boundingBox();
    expect((line?.x ?? 0) / 1280).toBeCloseTo(0.1 + 0.25 / 4, 1);
    expect((line?.width ?? 0) / 1280).toBeCloseTo(0.5 / 4, 1);
  });

  test('works with keys alone, and leaves with the slide', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await page.bringToFront();
    await page.keyboard.press('m');
    await expect(page.locator('.magnifier')).toBeVisible();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectEnlarged(page, 2, [-0.5, -0.25]);
    await expect(present(page)).toHaveAttribute('data-slide', '2');
    await presenter.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveAttribute('data-slide', '3');
    await expectEnlarged(page, 1, [0, 0]);
    await page.keyboard.press('m');
    await expect(page.locator('.magnifier')).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.locator('.magnifier')).toBeHidden();
  });

  test('lets the presenter look closer alone while the room is frozen', async ({
    page,
    small: course,
  }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await presenter.keyboard.press('z');
    await expect(presenter.getByRole('status')).toContainText('Frozen');
    await presenter.keyboard.press('m');
    await expect(inHand(presenter, 'Zoom')).toBeVisible();
    await presenter.keyboard.press('Enter');
    await expect(presenter.locator('.pv-sheet')).toHaveAttribute('style', /--zoom: 2/);
    await expectEnlarged(page, 1, [0, 0]);
    await presenter.keyboard.press('z');
    await expectEnlarged(page, 2, [-0.25, -0.25]);
  });
});

test.describe('the answer of a question', () => {
  const quiz = 'section-1-basics/1-section-1-quiz-1/';

  test('is known to the presenter and revealed to the room', async ({ page, small: course }) => {
    const presenter = await teach(page, course.url + quiz);
    const options = (of: Page, root: string) => of.locator(`${root} .option-text`).allInnerTexts();
    const slide = await present(page).getAttribute('data-slide');
    const before = await present(page).locator('.option').first().boundingBox();
    expect(await options(presenter, '.pv-sheet')).toEqual(await options(page, '.present'));
    await expect(page.locator('.present .option[data-shown]')).toHaveCount(0);

    await presenter.getByRole('button', { name: 'Answer' }).click();
    await expect(page.locator('.present .option[data-shown="right"]')).toHaveCount(1);
    await expect(presenter.locator('.pv-sheet .option[data-shown="right"]')).toHaveCount(1);
    await expect(page.locator('.announcer')).toContainText('Right: ');
    expect(await present(page).locator('.option').first().boundingBox()).toEqual(before);
    for (const each of [page, presenter]) {
      await each.reload();
      await ready(each);
    }
    await expect(page.locator('.present .option[data-shown="right"]')).toHaveCount(1);
    await expect(inHand(presenter, 'Answer')).toBeVisible();

    await page.keyboard.press('a');
    await expect(page.locator('.present .option[data-shown]')).toHaveCount(0);
    await expect(present(page)).toHaveAttribute('data-slide', slide ?? '');
  });

  test('is in the same order in windows that were opened apart', async ({
    page,
    context,
    small: course,
  }) => {
    await open(page, `${course.url}${quiz}`);
    const apart = await context.newPage();
    await open(apart, `${course.url}${quiz}?view=presenter`);
    const texts = (of: Page, slide: string) =>
      of.locator(`.reveal [data-slide="${slide}"] .option-text`).allTextContents();
    for (const slide of ['1', '2'])
      expect(await texts(apart, slide)).toEqual(await texts(page, slide));
  });

  test('is still found by a learner alone', async ({ page, small: course }) => {
    await open(page, `${course.url}${quiz}#/1`);
    await page.keyboard.press('c');
    await page.locator('.present .option[data-right="true"] .choice').click();
    await expect(page.locator('.present .option[data-shown="right"]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.present .option[data-shown]')).toHaveCount(0);
  });

  test('is asked for in vain where there is no question', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await expect(presenter.getByRole('button', { name: 'Answer' })).toBeDisabled();
    await presenter.keyboard.press('a');
    await expect(presenter.locator('.announcer')).toContainText('There is no question');
  });
});

test.describe('other tools', () => {
  test('condense the room, and show all words again', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    const condense = presenter.getByRole('button', { name: 'Condense' });
    await condense.click();
    await expect(condense).toHaveAttribute('aria-pressed', 'true');
    await expect(present(page)).toHaveAttribute('data-layout', 'condensed');
    await expect(presenter.locator('.pv-sheet .slide')).toHaveAttribute('data-layout', 'condensed');
    await page.keyboard.press('c');
    await expect(condense).toHaveAttribute('aria-pressed', 'false');
    await expect(present(page)).not.toHaveAttribute('data-layout', 'condensed');
  });

  test('make the screen white', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/2`);
    await presenter.getByRole('button', { name: 'White' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'white');
    await expect(inHand(presenter, 'White')).toBeVisible();
  });

  test('follow the lines of code in both windows', async ({ page, small: course }) => {
    const presenter = await teach(page, `${course.url}${small.first}#/4`);
    for (const root of [present(page), presenter.locator('.pv-sheet')])
      await expect(root.locator('.line.current-line')).toHaveText(['const one = 1;']);
    await page.keyboard.press('ArrowRight');
    for (const root of [present(page), presenter.locator('.pv-sheet')])
      await expect(root.locator('.line.current-line')).toHaveCount(2);
  });
});

/** The slide on stage is so many times as large, and its corner so far from the window's, as shares of the slide. */
async function expectEnlarged(page: Page, times: number, [left, top]: Place): Promise<void> {
  await expect
    .poll(async () => {
      const box = await present(page).boundingBox();
      const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
      return box && [box.width / 1280, box.x / box.width, box.y / box.height].map(rounded);
    })
    .toEqual([times, left, top]);
}
