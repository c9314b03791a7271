import MarkdownIt from 'markdown-it';
import { parseLesson } from '../src/core/lesson/parse.ts';
import { prose } from '../src/core/words/en/prose.ts';
import { renderSlide } from '../src/core/lesson/render.ts';
import { attack, firedIds, hasPayloads, readPayloads, type Payload } from './hostile.ts';
import { expect, ready, test } from './site.ts';

const noTools = {
  prose,
  highlight: () => undefined,
  math: () => undefined,
  file: () => undefined,
};

test.describe('959 collected attacks', () => {
  test.skip(!hasPayloads, 'skipped: the collection of attacks is not beside this repository');
  test.setTimeout(180_000);

  test('fire on a page that does nothing against them', async ({ context }) => {
    const hits = await attack(context, readPayloads(), (payload) => pageOf(unsanitised(payload)));
    expect(firedIds(hits).size).toBeGreaterThanOrEqual(300);
  });

  test('achieve nothing against the sanitiser alone', async ({ context }) => {
    const hits = await attack(context, readPayloads(), (payload) => pageOf(sanitised(payload)));
    expect(hits).toEqual([]);
  });

  test('achieve nothing against the policy alone', async ({ context, page, site }) => {
    await page.goto(site.url);
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy ?? ''}">`;
    const hits = await attack(context, readPayloads(), (payload) =>
      pageOf(unsanitised(payload), meta),
    );
    expect(hits).toEqual([]);
  });
});

test('a page of the site obeys neither the URL query nor posted messages', async ({
  page,
  site,
}) => {
  await page.goto(
    await firstLesson(page, site.url, '?postMessage=true&postMessageEvents=true&keyboard=false'),
  );
  await ready(page);
  const before = await presentSlide(page);
  await page.evaluate(() => {
    for (const method of ['next', 'slide', 'right'])
      window.postMessage(JSON.stringify({ method, args: [2] }), '*');
  });
  await page.keyboard.press('Shift');
  expect(await presentSlide(page)).toBe(before);
  await page.keyboard.press('End');
  await expect(page.locator('.slides > .slide.present')).not.toHaveAttribute(
    'data-slide',
    before ?? '',
  );
});

test('a lesson page asks no other host for anything', async ({ page, site }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(site.url).origin) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  await page.goto(await firstLesson(page, site.url));
  await ready(page);
  await page.keyboard.press('End');
  expect(outside).toEqual([]);
});

/** The first lesson of the library, with a query. */
async function firstLesson(
  page: import('@playwright/test').Page,
  site: string,
  query = '',
): Promise<string> {
  await page.goto(site);
  const href = await page
    .locator('main a[href$="/"], nav a[href$="/"]')
    .first()
    .getAttribute('href');
  return new URL(href ?? '', site).href + query;
}

function presentSlide(page: import('@playwright/test').Page): Promise<string | null> {
  return page.locator('.slides > .slide.present').getAttribute('data-slide');
}

function unsanitised({ context, payload }: Payload): string {
  const markdown = new MarkdownIt({ html: true });
  markdown.validateLink = () => true;
  return context === 'html' ? payload : markdown.render(payload);
}

function sanitised({ id, payload }: Payload): string {
  const lesson = parseLesson(payload, `${id}.md`);
  return lesson.slides.map((slide) => renderSlide(slide, lesson, noTools)).join('\n');
}

function pageOf(body: string, head = ''): string {
  return `<!doctype html><meta charset="utf-8">${head}<title>payload</title><body>${body}`;
}
