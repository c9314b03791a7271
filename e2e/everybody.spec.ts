import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languages, type Language } from '../src/core/words/languages.ts';
import { languageModules } from '../src/core/words/load.ts';
import { expectAccessible } from './axe.ts';
import { buildAndServe, expect, open, test } from './site.ts';
import type { StaticHost } from './static-server.ts';

const lesson = `---
title: 1
section: Section-1-A
lesson: 1
---

### 1

2

<!-- pagebreak -->

#### 3

- **4**: 5
- **6**: 7

\`\`\`js
const a = 1;
\`\`\`

Note:
8

<!-- pagebreak -->

#### 9

- A) 10
  - Correct: 11
- B) 12
  - Incorrect: 13
`;

/** A course that speaks a language; its own words are numbers, so that all others are of the interface. */
async function buildIn(lang: Language): Promise<StaticHost> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-everybody-'));
  await writeFile(join(folder, 'course.yml'), `title: '1'\nlang: ${lang}\n`);
  await writeFile(join(folder, '1.md'), lesson);
  const host = await buildAndServe(folder);
  await rm(folder, { recursive: true });
  return host;
}

/** What 400 % on a screen of 1280 × 1024 leaves of it. */
const zoomed = { width: 320, height: 256 };

/** How readers see: each language is met in one way, and each way in two languages. */
const ways = ['light', 'dark', 'hc-dark', 'forced'] as const;

async function seeAs(page: Page, way: (typeof ways)[number]): Promise<void> {
  if (way === 'forced') await page.emulateMedia({ forcedColors: 'active' });
  else
    await page.addInitScript((theme) => {
      localStorage.setItem('lectern.theme', theme);
    }, way);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
}

for (const [index, language] of languages.entries()) {
  const way = ways[index % ways.length] ?? 'light';
  test(`every room can be used by everybody, in ${language}, ${way}`, async ({ page }) => {
    const host = await buildIn(language);
    const { words } = await languageModules[language]();
    const root = page.locator('html');
    await seeAs(page, way);
    // Where the system sets the colours, axe reads those of the page; the system's have their contrast.
    const unasked = way === 'forced' ? ['color-contrast'] : [];
    await test.step('the library at 400 % and wide', async () => {
      await page.setViewportSize(zoomed);
      await open(page, host.url);
      await expect(root).toHaveAttribute('data-words', language);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, unasked);
      await page.setViewportSize({ width: 1280, height: 720 });
      await expectAccessible(page, unasked);
    });
    const address = `${host.url}section-1-a/1-1/`;
    // Windows of a talk are met small, too.
    const wide = index < ways.length ? { width: 1280, height: 800 } : { width: 320, height: 640 };
    await page.setViewportSize(wide);
    await test.step('the deck, at a question', async () => {
      await open(page, `${address}?view=deck#/3`);
      await expect(page.locator('.deck-bar')).toHaveAttribute('aria-label', words.deck.nav);
      await expectAccessible(page, unasked);
    });
    await test.step('the reading page at 400 %', async () => {
      await page.setViewportSize(zoomed);
      await open(page, `${address}?view=read`);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, unasked);
    });
    await test.step('the presenter', async () => {
      await page.setViewportSize(wide);
      await open(page, `${address}?view=presenter#/2`);
      await expectAccessible(page, unasked);
    });
    await host.close();
  });
}
