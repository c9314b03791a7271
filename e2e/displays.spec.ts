import type { Browser, BrowserContext, Page } from '@playwright/test';
import { findChromium } from './browser.ts';
import { expect, open, small, test } from './site.ts';
import { openPresenter } from './talk.ts';

const executablePath = findChromium();

/** A laptop at the left and a projector at its right. */
test.use({
  launchOptions: {
    args: ['--screen-info={1280x720}{1920x1080}'],
    chromiumSandbox: process.getuid?.() !== 0,
    ...(executablePath === undefined ? {} : { executablePath }),
  },
  viewport: null,
});

test.describe('with two displays, a talk', () => {
  test.beforeEach(async ({ context }) => {
    await noteFullScreens(context);
  });

  test('fills the projector with the room and keeps the presenter here', async ({
    page,
    browser,
    small: course,
  }) => {
    await permit(browser, course.url, 'granted');
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    expect(await filled(page)).toEqual([1280]);
    expect(await presenter.evaluate(() => window.screenX)).toBe(0);
  });

  test('swaps them', async ({ page, browser, small: course }) => {
    await permit(browser, course.url, 'granted');
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await presenter.getByRole('button', { name: 'Swap displays' }).click();
    await expect.poll(() => filled(page)).toEqual([1280, 0]);
    await expect.poll(() => presenter.evaluate(() => window.screenX)).toBe(1280);
    await presenter.getByRole('button', { name: 'Swap displays' }).click();
    await expect.poll(() => filled(page)).toEqual([1280, 0, 1280]);
    await expect.poll(() => presenter.evaluate(() => window.screenX)).toBe(0);
  });

  test('says what to do when the browser may not place windows', async ({
    page,
    browser,
    small: course,
  }) => {
    await permit(browser, course.url, 'denied');
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await expect(
      page.getByText('Move one of the two windows to the projector').first(),
    ).toBeAttached();
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    expect(await filled(page)).toEqual([]);
    await presenter.getByRole('button', { name: 'Swap displays' }).click();
    await expect(presenter.getByText('Drag them instead').first()).toBeAttached();
  });

  test('opens the room on the projector when the presenter came first', async ({
    page,
    browser,
    small: course,
  }) => {
    await permit(browser, course.url, 'granted');
    await open(page, `${course.url}${small.first}?view=presenter`);
    const [room] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(page.getByRole('status')).toHaveText('Audience screen live');
    expect(await room.evaluate(() => window.screenX)).toBe(1280);
  });
});

/** Answers for the person whether the site may place windows. */
async function permit(browser: Browser, url: string, setting: 'granted' | 'denied'): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextIds } = await session.send('Target.getBrowserContexts');
  for (const browserContextId of browserContextIds)
    await session.send('Browser.setPermission', {
      permission: { name: 'window-management' },
      setting,
      origin: new URL(url).origin,
      browserContextId,
    });
}

/**
 * A headless browser does not move what fills a screen, and may not answer when it is to fill another. So what a page
 * asks for is noted, unless the browser refuses it.
 */
async function noteFullScreens(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const corners: number[] = [];
    Reflect.set(window, 'filledDisplays', corners);
    const request: unknown = Reflect.get(Element.prototype, 'requestFullscreen');
    if (typeof request !== 'function') throw new Error('The browser fills no screens.');
    Element.prototype.requestFullscreen = async function (options) {
      const screen: unknown = Reflect.get(options ?? {}, 'screen');
      corners.push(Number(Reflect.get(Object(screen), 'left')));
      try {
        await Reflect.apply(request, this, [options]);
      } catch (error) {
        corners.pop();
        throw error;
      }
    };
  });
}

/** The left edges of the displays that the page filled, in order. */
async function filled(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const corners: unknown = Reflect.get(window, 'filledDisplays');
    return Array.isArray(corners) ? corners.map(Number) : [];
  });
}
