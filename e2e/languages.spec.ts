import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, type Language } from '../src/core/words/languages.ts';
import { languageModules } from '../src/core/words/load.ts';
import { buildAndServe, expect, open, test as base } from './site.ts';
import type { StaticHost } from './static-server.ts';

/** A title in each language, and the lesson's address, which is made of it. */
const titles: Readonly<Record<Language, string>> = {
  en: 'Regions and zones',
  de: 'Regionen und Zonen',
  fr: 'Régions et zones',
  es: 'Regiones y zonas',
  pt: 'Regiões e zonas',
  ar: 'المناطق',
  zh: '区域',
  ja: 'リージョン',
};

async function build(course: string, lessons: readonly Language[]): Promise<StaticHost> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-languages-'));
  await writeFile(join(folder, 'course.yml'), course);
  for (const [index, lang] of lessons.entries()) {
    const front = course.includes('lang: en') ? `lang: ${lang}\n` : '';
    await writeFile(
      join(folder, `${lang}.md`),
      `---\ntitle: ${titles[lang]}\nlesson: ${String(index + 1)}\n${front}---\n\n### ${titles[lang]}\n\n${titles[lang]}.\n\n<!-- pagebreak -->\n\n#### 2\n\n- 1\n- 2\n`,
    );
  }
  const host = await buildAndServe(folder);
  await rm(folder, { recursive: true });
  return host;
}

const test = base.extend<object, { readonly mixed: StaticHost }>({
  mixed: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const host = await build('title: Mixed\nlang: en\n', languages);
      await use(host);
      await host.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** The addresses of the lessons in the order of the library. */
async function addressesOf({ url }: StaticHost): Promise<readonly string[]> {
  const text = await (await fetch(`${url}course-index.json`)).text();
  return [...text.matchAll(/"address":"([^"]+)"/g)].map(([, address]) => url + (address ?? ''));
}

for (const [index, language] of languages.entries()) {
  test(`a lesson in ${language} speaks it, and fits 320 px`, async ({ page, mixed }) => {
    const address = (await addressesOf(mixed))[index] ?? '';
    const { words, shelves } = await languageModules[language]();
    const dialogs = (await shelves.dialogs()).words;
    const reader = (await shelves.reader()).words.reader;
    await open(page, `${address}?view=deck`);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('.deck-bar')).toHaveAttribute('aria-label', words.deck.nav);
    await page.keyboard.press('?');
    await expect(page.locator('dialog h2')).toHaveText(dialogs.help.title);
    await expect(page.locator('dialog')).toContainText(dialogs.keyNames.Space);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `${address}?view=read`);
    await expect(page.getByRole('button', { name: reader.textTitle })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test.describe('a course that names no language', () => {
  test.use({ locale: 'de-AT' });

  test('speaks the language of the browser where scripts speak', async ({ page }) => {
    const host = await build('title: Open\n', ['en']);
    const { words } = await languageModules.de();
    await open(page, `${(await addressesOf(host))[0] ?? ''}?view=deck`);
    await expect(page.locator('.deck-bar')).toHaveAttribute('aria-label', words.deck.nav);
    await expect(page.locator('.deck-bar')).toHaveAttribute('lang', 'de');
    await host.close();
  });

  test('says which language each word is in, where its own is none of the eight', async ({
    page,
  }) => {
    const host = await build('title: Ander\nlang: nl\n', ['en']);
    const { words } = await languageModules.de();
    const address = (await addressesOf(host))[0] ?? '';
    await open(page, `${address}?view=deck`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await page.keyboard.press('t');
    const theme = words.deck.theme(words.themes.dark);
    for (const said of [page.locator('.deck-toast'), page.locator('.announcer')]) {
      await expect(said).toHaveText(theme);
      await expect(said).toHaveAttribute('lang', 'de');
    }
    await open(page, `${address}?view=read`);
    const outline = page.getByRole('navigation', { name: 'Slides in this lesson' });
    await expect(outline).toBeVisible();
    await expect(page.locator('#outline-name')).toHaveAttribute('lang', 'en');
    await expect(outline.getByText('Introduction')).toHaveAttribute('lang', 'en');
    await expect(outline.locator('#time-left')).toHaveAttribute('lang', 'de');
    await open(page, host.url);
    await expect(page.locator('.sums')).toHaveAttribute('lang', 'en');
    await host.close();
  });
});

test('Y copies the link to the slide', async ({ page, mixed, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = (await addressesOf(mixed))[0] ?? '';
  await open(page, `${address}?view=deck`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('y');
  const { words } = await languageModules.en();
  await expect(page.locator('.deck-toast')).toHaveText(words.deck.linkCopied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}#/2`);
});
