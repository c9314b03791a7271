import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { overlapOf } from './boxes.ts';
import { draw, drawWithFinger, drawWithStylus, inHand, lines } from './draw.ts';
import { colourAt, missingTools } from './pdf.ts';
import { print } from './print.ts';
import { expect, open, ready, small, test } from './site.ts';
import { teach } from './talk.ts';

const present = (page: Page) => page.locator('.reveal .slides > .slide.present');
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
      await expect(other.locator('.announcer')).toHaveText(/^Slide 3 /);
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
