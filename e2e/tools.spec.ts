import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { join } from 'node:path';
import { overlapOf } from './boxes.ts';
import { colourAt, missingTools } from './pdf.ts';
import { print } from './print.ts';
import { draw, drawWithFinger, drawWithStylus, type Place } from './draw.ts';
import { expect, open, ready, small, test } from './site.ts';

const present = (page: Page) => page.locator('.reveal .slides > .slide.present');
const lines = (page: Page) => page.locator('.ink [data-stroke]');
const inHand = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true, pressed: true });
/** Where one points and draws: the room's slide, and the presenter's picture of it. */
const stages = { room: '.reveal', presenter: '.pv-sheet' } as const;

test.describe('drawing', () => {
  for (const window of ['room', 'presenter'] as const) {
    test(`in the ${window}'s window is seen in both, undone and cleared`, async ({
      page,
      small: course,
    }) => {
      const presenter = await teach(page, `${course.url}${small.first}#/2`);
      const [mine, other] = window === 'room' ? [page, presenter] : [presenter, page];
      const stage = mine.locator(stages[window]);
      await mine.bringToFront();
      await mine.keyboard.press('d');
      await expect(inHand(mine, 'Pen')).toBeVisible();
      await draw(stage, [0.2, 0.3], [0.5, 0.4]);
      await mine.keyboard.press('h');
      await expect(inHand(mine, 'Marker')).toBeVisible();
      await draw(stage, [0.2, 0.6], [0.6, 0.6]);
      await expect(lines(mine)).toHaveCount(2);
      await expect(lines(other)).toHaveCount(2);
      await expect(other.locator('.ink-wash')).toBeVisible();

      await mine.keyboard.press('e');
      await expect(inHand(mine, 'Eraser')).toBeVisible();
      await draw(stage, [0.35, 0.2], [0.35, 0.5]);
      await expect(lines(other)).toHaveCount(1);
      await mine.keyboard.press('Control+z');
      await expect(lines(other)).toHaveCount(2);
      await mine.keyboard.press('x');
      await expect(lines(other)).toHaveCount(0);
      await mine.keyboard.press('Control+z');
      await expect(lines(other)).toHaveCount(2);
      await mine.keyboard.press('Control+z');
      await expect(lines(other)).toHaveCount(1);

      await mine.keyboard.press('Escape');
      await expect(mine.locator('.ink-tray')).toBeHidden();
      for (const each of [mine, other]) {
        await each.reload();
        await ready(each);
        await expect(lines(each)).toHaveCount(1);
      }
      await other.keyboard.press('ArrowRight');
      await expect(lines(mine)).toHaveCount(0);
      await other.keyboard.press('ArrowLeft');
      await expect(lines(mine)).toHaveCount(1);
      await expect(other.locator('.announcer')).toHaveText(/^Slide 2 /);
      // A window takes back what it did, before it was reloaded too, and nothing else.
      await other.keyboard.press('Control+z');
      await expect(other.locator('.announcer')).toHaveText('Nothing to undo on this slide');
      await expect(lines(mine)).toHaveCount(1);
      await mine.keyboard.press('Control+z');
      for (const each of [mine, other]) await expect(lines(each)).toHaveCount(0);
    });
  }

  test('begins before its scripts are there: no stroke is lost', async ({
    page,
    small: course,
  }) => {
    let deliver = (): void => undefined;
    await page.route(/easel/, async (route) => {
      await new Promise<void>((delivered) => {
        deliver = delivered;
      });
      await route.continue();
    });
    await open(page, `${course.url}${small.first}#/2`);
    const asked = page.waitForRequest(/easel/);
    await page.keyboard.press('d');
    await asked;
    await draw(page.locator('.reveal'), [0.2, 0.3], [0.5, 0.4]);
    await page.mouse.move(320, 500);
    await page.mouse.down();
    await page.mouse.move(640, 500, { steps: 4 });
    deliver();
    await expect(lines(page)).toHaveCount(2);
    await page.mouse.move(960, 500, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => (await lines(page).last().boundingBox())?.width ?? 0)
      .toBeGreaterThan(600);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(lines(page)).toHaveCount(0);
  });

  test('is offered in a row of pens, by pointer and by keyboard', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}#/2`);
    await page.keyboard.press('d');
    const tray = page.getByRole('group', { name: 'Drawing' });
    await tray.getByRole('button', { name: 'Marker' }).click();
    await expect(inHand(page, 'Marker')).toBeVisible();
    await expect(page.locator('.announcer')).toHaveText('Marker');
    await tray.getByRole('button', { name: 'Eraser' }).focus();
    await page.keyboard.press('Space');
    await expect(inHand(page, 'Eraser')).toBeVisible();
    await expect(present(page)).toHaveAttribute('data-slide', '2');
    await tray.getByRole('button', { name: 'Done' }).click();
    await expect(tray).toBeHidden();
    await page.keyboard.press('Space');
    await expect(present(page)).toHaveAttribute('data-slide', '3');
  });

  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    test(`hides nothing of a full slide at ${String(width)} × ${String(height)}`, async ({
      page,
      small: course,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${course.url}${small.first}#/2`);
      await page.keyboard.press('d');
      const pens = page.getByRole('group', { name: 'Drawing' });
      for (const part of ['.title', '.body', '.run'])
        expect(await overlapOf(pens, present(page).locator(part)), part).toBe(0);
    });
  }

  test('with a stylus follows its pressure, with a finger it does not turn the page', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}#/2`);
    await page.keyboard.press('d');
    await expect(inHand(page, 'Pen')).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await drawWithStylus(session, [300, 200, 0.1], [600, 200, 0.2]);
    await drawWithStylus(session, [300, 400, 0.9], [600, 400, 1]);
    await expect(lines(page)).toHaveCount(2);
    const heights = await lines(page).evaluateAll((paths) =>
      paths.map((path) => path.getBoundingClientRect().height),
    );
    expect(heights[1]).toBeGreaterThan(2 * (heights[0] ?? 0));
    await drawWithFinger(session, [200, 300], [900, 300]);
    await expect(lines(page)).toHaveCount(3);
    await expect(present(page)).toHaveAttribute('data-slide', '2');
  });

  test('works where storage throws', async ({ page, context, small: course }) => {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is blocked.', 'SecurityError');
          },
        });
    });
    await open(page, `${course.url}${small.first}#/2`);
    await page.keyboard.press('d');
    await expect(inHand(page, 'Pen')).toBeVisible();
    await draw(page.locator('.reveal'), [0.2, 0.3], [0.5, 0.4]);
    await page.keyboard.press('ArrowRight');
    await expect(lines(page)).toHaveCount(0);
    await page.keyboard.press('ArrowLeft');
    await expect(lines(page)).toHaveCount(1);
  });

  test('is printed when asked, where it was drawn', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}#/2`);
    await page.keyboard.press('d');
    await expect(inHand(page, 'Pen')).toBeVisible();
    await draw(page.locator('.reveal'), [0.25, 0.5], [0.75, 0.5]);
    await expect(lines(page)).toHaveCount(1);
    await open(page, `${course.url}${small.first}?view=print`);
    await expect(lines(page)).toHaveCount(0);
    await open(page, `${course.url}${small.first}?view=print&drawings`);
    const slide = page.locator('.slide[data-slide="2"]');
    await expect(slide.locator('[data-stroke]')).toHaveCount(1);
    const [sheet, line] = [await slide.boundingBox(), await lines(page).boundingBox()];
    expect(((line?.x ?? 0) - (sheet?.x ?? 0)) / (sheet?.width ?? 1)).toBeCloseTo(0.25, 1);
    expect(((line?.y ?? 0) - (sheet?.y ?? 0)) / (sheet?.height ?? 1)).toBeCloseTo(0.5, 1);
  });
});

test('drawings are saved as a file, and printed from it where they were drawn', async ({
  page,
  small: course,
}) => {
  test.skip(missingTools.length > 0, `These are not installed: ${missingTools.join(', ')}.`);
  await open(page, `${course.url}${small.first}#/2`);
  await page.keyboard.press('d');
  const pens = page.getByRole('group', { name: 'Drawing' });
  await pens.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.announcer')).toHaveText('Nothing is drawn in this lesson');
  await draw(page.locator('.reveal'), [0.2, 0.91], [0.8, 0.91]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pens.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('drawings-section-1-basics-1-first-lesson.json');
  const out = test.info().outputPath('paper');
  const drawings = join(out, download.suggestedFilename());
  await download.saveAs(drawings);
  const ask = ['1.1', '--slides', '2-3', '--drawings', out, '--out', out];
  const [paper] = await print('e2e/courses/small', ...ask);
  const ink = [216, 30, 44];
  expect(colourAt(paper?.file ?? '', 1, [0.5, 0.91])).toEqual(ink);
  expect(colourAt(paper?.file ?? '', 1, [0.5, 0.95])).toEqual([255, 255, 255]);
  expect(colourAt(paper?.file ?? '', 2, [0.5, 0.91])).not.toEqual(ink);
});

test('drawing has no barriers, in either window', async ({ page, small: course }) => {
  const presenter = await teach(page, `${course.url}${small.first}#/2`);
  for (const each of [presenter, page]) {
    await each.bringToFront();
    await each.keyboard.press('d');
    await expect(inHand(each, 'Pen')).toBeVisible();
    await expectAccessible(each);
  }
});

test('a hand without a keyboard finds the pens, too', async ({ page, small: course }) => {
  await open(page, `${course.url}${small.first}#/2`);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(inHand(page, 'Pen')).toBeVisible();
  await draw(page.locator('.reveal'), [0.2, 0.3], [0.5, 0.4]);
  await expect(lines(page)).toHaveCount(1);
});

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

/** Opens a lesson and its presenter. */
async function teach(page: Page, url: string): Promise<Page> {
  await open(page, url);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
  return presenter;
}

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
