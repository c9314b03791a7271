import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';

const widthOf = async (page: Page): Promise<number> =>
  (await page.locator('.pv-now').boundingBox())?.width ?? 0;

test.describe('the panes of the presenter', () => {
  test('are dragged, moved by keys, remembered, and given back by a double click', async ({
    page,
    small: course,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `${course.url}${small.first}?view=presenter#/2`);
    const line = page.getByRole('separator', { name: 'Width of the slide' });
    const usual = await widthOf(page);
    await drag(page, line, -100);
    const dragged = await widthOf(page);
    expect(Math.abs(dragged - (usual - 100))).toBeLessThan(4);
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    const moved = await widthOf(page);
    expect(moved).toBeLessThan(dragged);
    await expect(line).toHaveAttribute('aria-valuenow', String(Math.round((moved / 1440) * 100)));
    await expect(page.locator('.pv-say')).toContainText('slide 2 of 6');
    await page.reload();
    await ready(page);
    expect(Math.abs((await widthOf(page)) - moved)).toBeLessThan(2);
    await line.dblclick();
    expect(await widthOf(page)).toBe(usual);
  });

  test('stay usable however far they are dragged', async ({ page, small: course }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `${course.url}${small.first}?view=presenter#/2`);
    const line = page.getByRole('separator', { name: 'Width of the slide' });
    for (const by of [-1200, 1200]) {
      await drag(page, line, by);
      expect(await cutOff(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    }
    const strip = page.getByRole('separator', { name: 'Height of the strip' });
    await strip.focus();
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowUp');
    expect(await cutOff(page)).toEqual([]);
  });

  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    [1366, 768],
    [1280, 720],
    [1280, 620],
    [1024, 600],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ] as const) {
    test(`are whole at ${String(width)} × ${String(height)}, in dark and in high contrast`, async ({
      page,
      small: course,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${course.url}${small.first}?view=presenter#/2`);
      await expect(page.locator('.pv-notes')).toContainText('CANARY-NOTE-ONE');
      expect(await cutOff(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await expectReachable(page);
      await expectAccessible(page);
      await page.keyboard.press('d');
      await expect(page.locator('.ink-tray > div')).toBeVisible();
      expect(await overlaps(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('.ink-tray')).toBeHidden();
      for (const theme of ['dark', 'hc-dark']) {
        await page.keyboard.press('t');
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      }
      await expect(page.locator('main.pv')).toHaveAttribute('data-theme', 'hc-dark');
      await expectAccessible(page);
    });
  }
});

async function drag(page: Page, line: Locator, by: number): Promise<void> {
  const box = await line.boundingBox();
  if (box === null) throw new Error('There is no line to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

const controls = '.pv :is(button, a[href], [role="separator"], [tabindex="0"])';

/** Controls that lie outside the window or upon each other. What scrolls with its pane, or hides there, is left out. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) =>
      control.checkVisibility(),
    );
    const wrong = shown.filter((control) => {
      const box = control.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (control.closest('.pv-strip, .pv-scroller') !== null) return false;
      const hit = document.elementFromPoint(x, y);
      return hit === null || !control.contains(hit);
    });
    return wrong.map((control) => control.ariaLabel ?? control.textContent);
  }, controls);
}

/** Pairs of parts that lie upon each other. On a phone, what stays at the foot lies over what scrolls. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        '.pv-label, .pv-title, .pv-helps, .pv-room, .pv-now, .pv-time, .pv-notes, .pv-next > *, .pv-tools, .pv-strip, .ink-tray > div',
      ),
    ].filter(
      (part) =>
        part.checkVisibility() &&
        part.getBoundingClientRect().width > 1 &&
        !['fixed', 'sticky'].includes(getComputedStyle(part).position),
    );
    const meet = (one: DOMRect, two: DOMRect): boolean =>
      Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
      Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1;
    return parts.flatMap((part, index) =>
      parts
        .slice(index + 1)
        .filter((other) => !part.contains(other) && !other.contains(part))
        .filter((other) => meet(part.getBoundingClientRect(), other.getBoundingClientRect()))
        .map((other) => `${part.className} on ${other.className}`),
    );
  });
}

async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const least = 24;
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < least || box.height < least)
      .map(
        ({ control, box }) =>
          `${control.outerHTML.slice(0, 80)} ${String(box.width)}×${String(box.height)}`,
      );
  }, controls);
}

/** Tab goes through all controls that are on, and each has a name. */
async function expectReachable(page: Page): Promise<void> {
  const wanted = await page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (control) => control.checkVisibility() && !control.matches(':disabled'),
    );
    for (const [index, control] of shown.entries()) control.dataset['tab'] = String(index);
    return shown.length;
  }, controls);
  const reached = new Set<string>();
  for (let press = 0; press < wanted + 5 && reached.size < wanted; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLElement ? (activeElement.dataset['tab'] ?? '-') : '-';
      }),
    );
  }
  reached.delete('-');
  expect(reached.size).toBe(wanted);
}
