import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, open, ready, small, test } from './site.ts';

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
const cloud = 'section-1-first-steps/1-what-the-cloud-is/?view=read';
const regions = 'section-1-first-steps/2-regions-and-zones/?view=read';
const paying = 'section-1-first-steps/3-paying-for-it/?view=read';

async function readClipboard(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('the reading page', () => {
  test('opens a footnote beside its sign, by key, and gives the focus back', async ({
    page,
    site,
  }) => {
    await open(page, site.url + cloud);
    const sign = page.locator('.footnote-ref > a').first();
    await sign.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Footnote 1' });
    await expect(note).toBeVisible();
    await expect(note).toBeFocused();
    await expect(note).toContainText('The NIST Definition of Cloud Computing');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(sign).toBeFocused();
    await expect(page.locator('.footnotes').first()).toContainText('NIST');
  });

  test('follows the sign of a footnote to the end where there are no popovers', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await open(page, site.url + cloud);
    await page.locator('.footnote-ref > a').first().click();
    await expect(page.locator('.footnotes li').first()).toBeInViewport();
  });

  test('shows a picture as large as the window, by tap and by key', async ({ page, site }) => {
    await open(page, site.url + regions);
    const picture = page.locator('figure.figure > img').first();
    const width = (await picture.boundingBox())?.width ?? 0;
    await picture.click();
    const dialog = page.getByRole('dialog', { name: 'Enlarged picture' });
    const large = dialog.getByRole('img', { name: /^A region drawn/ });
    await expect(large).toBeVisible();
    expect((await large.boundingBox())?.width).toBeGreaterThan(width * 1.3);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const button = page.getByRole('button', { name: /^Enlarge: A region/ });
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });

  test('has an outline with progress, the minutes left, and the lessons around', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}?view=read`);
    const outline = page.getByRole('navigation', { name: 'Slides in this lesson' });
    await outline.getByRole('link', { name: 'A long list' }).click();
    await expect(outline.locator('[aria-current="location"]')).toHaveText('A long list');
    await expect(outline.locator('a.seen')).not.toHaveCount(0);
    await expect(page.locator('#time-left')).toContainText('left');
    await page
      .getByRole('link', { name: /Slide 5/ })
      .first()
      .click();
    await ready(page);
    await expect(page).toHaveURL(/view=deck#\/5$/);
    await open(page, `${course.url}${small.first}?view=read`);
    await page.locator('.neighbour[rel="next"]').click();
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('data-page', 'lesson');
  });

  test('sets the text larger and wider, and keeps it so', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}?view=read`);
    const before = await textSize(page);
    await page.getByRole('button', { name: 'Text and colours' }).click();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('button', { name: 'Wide', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await ready(page);
    expect(await textSize(page)).toBeGreaterThan(before);
    await expect(page.locator('html')).toHaveAttribute('data-width', 'wide');
  });

  test('has the words for learners, a self-test in place, and copies code', async ({
    page,
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, site.url + paying);
    await expect(page.getByRole('complementary', { name: 'From your teacher' })).toContainText(
      'which of the four does it charge for?',
    );
    await open(page, `${site.url}section-2-data/2-choosing-a-database/?view=read`);
    const code = page.locator('figure.code').first();
    await code.getByRole('button', { name: 'Copy' }).click();
    await expect(code.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SELECT p.title');
    await open(page, `${site.url}section-1-first-steps/3-2-quiz-first-steps/?view=read`);
    const question = page.locator('.slide').first();
    await question.getByRole('button', { name: /Replacing broken disks/ }).click();
    await expect(question.locator('.option.right')).toContainText('Deciding who may read');
    await question.getByRole('button', { name: 'Try again' }).click();
    await expect(question.locator('.option.right')).toHaveCount(0);
    await question.getByRole('button', { name: /Deciding who may read/ }).click();
    await expect(page.locator('.announcer')).toHaveText(/^Correct\. (?!Correct)\w/);
  });

  test('copies the link to a part of the text, by keys, and the link leads there', async ({
    page,
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, site.url + regions);
    const heading = page.getByRole('heading', { name: 'Three Words for Where', exact: true });
    const button = page.getByRole('button', { name: 'Copy the link to “Three Words for Where”' });
    await heading.evaluate((element) => {
      element.tabIndex = -1;
      element.focus();
    });
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('The link is copied.');
    await page.goto('about:blank');
    await open(page, await context.newPage().then((other) => readClipboard(other, site.url)));
    await expect(heading).toBeInViewport();
    expect((await heading.boundingBox())?.y).toBeLessThan(360);
  });

  test('shows a diagram as large as the window', async ({ page, site }) => {
    await open(page, `${site.url}section-3-serverless/3-queues-between-parts/?view=read`);
    const figure = page.locator('figure.diagram').first();
    await figure.scrollIntoViewIfNeeded();
    const button = figure.getByRole('button', { name: /^Enlarge/ });
    await figure.hover();
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Enlarged picture' });
    const drawing = dialog.getByRole('img');
    await expect(drawing).toBeVisible();
    const [small, large] = [
      await figure.locator('svg').first().boundingBox(),
      await drawing.boundingBox(),
    ];
    expect(large?.width).toBeGreaterThan((small?.width ?? 0) * 1.3);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await figure.locator('svg').first().click();
    await expect(dialog).toBeVisible();
  });

  test('prints no reasons beside a question that nobody has answered', async ({ page, site }) => {
    await open(page, `${site.url}section-1-first-steps/3-2-quiz-first-steps/?view=read`);
    const [asked, untouched] = [page.locator('.slide').first(), page.locator('.slide').nth(1)];
    await asked.getByRole('button', { name: /Deciding who may read/ }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(asked.locator('.why').first()).toBeVisible();
    await expect(untouched.locator('.why').first()).toBeHidden();
    await open(page, `${site.url}section-1-first-steps/3-2-quiz-first-steps/?view=print&reading`);
    await expect(page.locator('.why').first()).toBeVisible();
  });

  test('prints as an article: the text, without what only a screen can use', async ({
    page,
    site,
  }) => {
    await open(page, site.url + regions);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Three Words for Where' })).toBeVisible();
    for (const name of [
      '.bar',
      '.outline',
      '.neighbours',
      '.slide-link',
      '.copy-link',
      '.enlarge',
      '.finish',
    ])
      await expect(page.locator(name).first()).toBeHidden();
  });

  for (const theme of themes)
    test(`can be used by everybody: ${theme}`, async ({ page, site }) => {
      await page.addInitScript((name) => {
        localStorage.setItem('lectern.theme', name);
      }, theme);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        for (const lesson of [cloud, regions]) {
          await open(page, site.url + lesson);
          await expectAccessible(page);
        }
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(sideways).toBe(false);
      }
    });
});

test.describe('a deck on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('swipes, and says what to do where the screen cannot be turned or filled', async ({
    page,
    small: course,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Element.prototype, 'requestFullscreen', {
        value: () => Promise.resolve(),
      });
      const lock = (): Promise<never> =>
        Promise.reject(new DOMException('no', 'NotSupportedError'));
      Object.defineProperty(ScreenOrientation.prototype, 'lock', { value: lock });
    });
    await open(page, `${course.url}${small.first}?view=deck`);
    await swipe(page, 300, 60);
    await expect(page.locator('.slides > .slide.present')).toHaveAttribute('data-slide', '2');
    await swipe(page, 60, 300);
    await expect(page.locator('.slides > .slide.present')).toHaveAttribute('data-slide', '1');
    await page.locator('main').tap();
    await page.getByRole('button', { name: 'Full screen' }).tap();
    await expect(page.getByText('Turn the device on its side').first()).toBeVisible();
  });

  test('turns on its side where the browser lets it', async ({ page, small: course }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Element.prototype, 'requestFullscreen', {
        value: () => Promise.resolve(),
      });
      const lock = (way: string): Promise<void> => {
        document.documentElement.dataset['locked'] = way;
        return Promise.resolve();
      };
      Object.defineProperty(ScreenOrientation.prototype, 'lock', { value: lock });
    });
    await open(page, `${course.url}${small.first}?view=deck`);
    await page.locator('main').tap();
    await page.getByRole('button', { name: 'Full screen' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-locked', 'landscape');
  });
});

async function textSize(page: Page): Promise<number> {
  const size = await page
    .locator('main')
    .evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
  return size;
}

/** A finger goes sideways over the middle of the window. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.locator('main').evaluate(
    (main, [start, end]) => {
      const touch = (clientX = 0): Touch =>
        new Touch({ identifier: 1, target: main, clientX, clientY: 400 });
      const fire = (type: string, x: number | undefined): void => {
        const touches = type === 'touchend' ? [] : [touch(x)];
        main.dispatchEvent(
          new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch(x)] }),
        );
      };
      fire('touchstart', start);
      fire('touchend', end);
    },
    [from, to],
  );
}
