import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { drawnText, everythingIn, factsOf, missingTools } from './pdf.ts';
import { findChromium } from './browser.ts';
import { print, printIn } from './print.ts';
import { buildAndServe, expect, open, readSite, small, test } from './site.ts';
import { serveFolder } from './static-server.ts';

const run = promisify(execFile);

test.skip(missingTools.length > 0, `skipped: not installed: ${missingTools.join(', ')}`);

const papers = [
  { query: '', words: [] },
  { query: '&steps', words: ['--steps'] },
  { query: '&handout=3', words: ['--handout', '3'] },
  { query: '&notes&paper=letter', words: ['--notes', '--paper', 'letter'] },
  { query: '&reading', words: ['--reading'] },
] as const;

for (const { query, words } of papers)
  test(`a person’s own browser prints what export prints: ?view=print${query}`, async ({
    page,
    small: site,
  }) => {
    const out = await mkdtemp(join(tmpdir(), 'lectern-print-'));
    const own = join(out, 'own.pdf');
    await open(page, `${site.url}${small.first}?view=print${query}`);
    // What Ctrl+P does: the page says its own size.
    await page.pdf({ path: own, preferCSSPageSize: true, printBackground: true });
    const course = resolve('e2e/courses/small');
    const name = small.first.replace(/\/$/, '');
    // The same browser: others may break a line elsewhere.
    const paper = ['--out', join(out, 'exported.pdf')];
    const [exported] = await printIn(findChromium(), course, name, ...words, ...paper);
    const file = exported?.file ?? '';
    expect(factsOf(own).get('Pages')).toBe(factsOf(file).get('Pages'));
    expect(factsOf(own).get('Page size')).toBe(factsOf(file).get('Page size'));
    expect(drawnText(own)).toBe(drawnText(file));
    expect(drawnText(own).trim()).not.toBe('');
    await rm(out, { recursive: true, force: true });
  });

test('every sheet of a handout is full, also below a long title on short paper', async ({
  page,
  site,
}) => {
  const lesson = 'section-2-data/1-object-storage-a-place-for-everything-that-is-a-file/';
  for (const count of [2, 4, 6])
    for (const rest of ['', '&beside=nothing', '&stage=4:3', '&stage=4:3&beside=nothing']) {
      const query = `?view=print&paper=letter&handout=${String(count)}${rest}`;
      await open(page, site.url + lesson + query);
      const cells = await page
        .locator('.sheet')
        .evaluateAll((sheets) => sheets.map((sheet) => sheet.querySelectorAll('.cell').length));
      expect(cells.slice(0, -1), query).toEqual(cells.slice(1).map(() => count));
    }
});

const backgrounds = `### Backgrounds

Lead.

<!-- pagebreak -->

#### Dark

<!-- slide: background=#102040 -->

Words with \`code\` and **bold** ones.

<!-- pagebreak -->

#### Cloth

<!-- slide: background=cloth -->

Words with \`code\` and **bold** ones.
`;

test('words can be read whatever colour they are on, and colours can be left out', async ({
  page,
}) => {
  const out = await mkdtemp(join(tmpdir(), 'lectern-backgrounds-'));
  await mkdir(join(out, 'course'));
  await writeFile(join(out, 'course', '1-first.md'), backgrounds);
  const host = await buildAndServe(join(out, 'course'));
  const [lesson] = await readSite(host.url);
  await open(page, `${host.url}${lesson?.address ?? ''}?view=print`);
  const ratios = await page.evaluate(contrastsOnSlides);
  expect(ratios.length).toBeGreaterThan(8);
  expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  const ground = /\.0627 \.1255 \.251 rg/;
  const [colours] = await print(join(out, 'course'), '--out', join(out, 'a.pdf'));
  expect(everythingIn(colours?.file ?? '')).toMatch(ground);
  const [plain] = await print(join(out, 'course'), '--no-background', '--out', join(out, 'b.pdf'));
  expect(everythingIn(plain?.file ?? '')).not.toMatch(ground);
  await host.close();
  await rm(out, { recursive: true, force: true });
});

/** How well the words of each slide are seen on its ground, by WCAG 2.2. Runs in the page. */
function contrastsOnSlides(): readonly { readonly words: string; readonly ratio: number }[] {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll('.slides .slide')].flatMap((slide) => {
    const ground = luminance(getComputedStyle(slide).backgroundColor);
    return [...slide.querySelectorAll('.title, p, strong, .run span')].map((element) => {
      const ink = luminance(getComputedStyle(element).color);
      const [light, dark] = ink > ground ? [ink, ground] : [ground, ink];
      return { words: element.textContent, ratio: (light + 0.05) / (dark + 0.05) };
    });
  });
}

test('build --pdf puts a PDF beside each lesson, and its page leads there', async ({ page }) => {
  test.setTimeout(120_000);
  const out = await mkdtemp(join(tmpdir(), 'lectern-pdfs-'));
  const command = [resolve('src/node/cli/lectern.mjs'), 'build', 'e2e/courses/small'];
  await run(process.execPath, [...command, '--pdf', '--out', out]);
  const host = await serveFolder(out);
  for (const address of [small.first, small.second]) {
    await open(page, `${host.url}${address}?view=read`);
    const link = page.getByRole('link', { name: 'Slides as PDF' });
    const href = await link.evaluate((element) => Reflect.get(element, 'href') as string);
    expect(href).toBe(host.url + address.replace(/\/$/, '.pdf'));
    const answer = await fetch(href);
    expect(answer.status).toBe(200);
    expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  }
  expect(existsSync(join(out, small.first.replace(/\/$/, '.pdf')))).toBe(true);
  await host.close();
  await rm(out, { recursive: true, force: true });
});
