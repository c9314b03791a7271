import { measureSlides } from './measure.ts';
import { expect, open, ready, small, test } from './site.ts';

/** The core flows in a second engine. Chromium runs the whole of the other specs. */
test.describe('in Firefox', () => {
  test('a learner goes from the library to a deck and through it', async ({
    page,
    small: course,
  }) => {
    await open(page, course.url);
    await page
      .getByRole('link', { name: /First lesson/ })
      .first()
      .click();
    await ready(page);
    const present = page.locator('.slides > .slide.present');
    for (const slide of ['2', '3']) {
      await page.keyboard.press('ArrowRight');
      await expect(present).toHaveAttribute('data-slide', slide);
    }
    await page.keyboard.press('ArrowRight');
    await expect(present.getByText('Two comes with a key.')).toBeVisible();
    await expect(present.getByText('Three comes last.')).toBeHidden();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/#\/6$/);
  });

  test('every slide fits, and long ones are shared among pages', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}?view=print`);
    const pages = await measureSlides(page, '.slide[data-slide]');
    expect(pages.flatMap(({ outside, small: tiny }) => [...outside, ...tiny])).toEqual([]);
    expect(pages.filter(({ slide }) => slide === 5).length).toBeGreaterThan(1);
  });

  test('the reading page is whole at 320 pixels', async ({ page, small: course }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, course.url + small.first);
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read');
    await expect(page.locator('main').getByText('Number twelve of many').first()).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways).toBe(false);
  });

  test('a quiz is answered by key', async ({ page, small: course }) => {
    await open(page, course.url);
    await page.getByRole('link', { name: /Quiz/ }).first().click();
    await ready(page);
    const slide = page.locator('.slides > .slide.present');
    await slide.getByRole('button', { name: /Gamma/ }).focus();
    await page.keyboard.press('Enter');
    await expect(slide.getByText('Gamma is the third.')).toBeVisible();
  });
});
