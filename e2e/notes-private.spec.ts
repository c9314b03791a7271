import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { buildAndServe, copyCourse, expect, open, small, test as base } from './site.ts';
import type { StaticHost } from './static-server.ts';

const passphrase = 'four words are enough';

/** The small course, with its notes left out or locked. */
const test = base.extend<object, { readonly locked: StaticHost; readonly none: StaticHost }>({
  locked: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await lend('locked', use);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  none: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await lend('none', use);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function lend(notes: string, use: (host: StaticHost) => Promise<void>): Promise<void> {
  const course = await copyCourse('e2e/courses/small');
  await appendFile(join(course, 'course.yml'), `\nnotes: ${notes}\n`);
  await appendFile(join(course, '2-second.md'), '\nNote: CANARY-NOTE-TWO\n');
  const host = await buildAndServe(course, { LECTERN_NOTES_PASSPHRASE: passphrase });
  await use(host);
  await host.close();
  await rm(course, { recursive: true, force: true });
}

const notes = (page: Page) => page.locator('.pv-notes');
const field = (page: Page) => page.getByLabel('These notes are locked. Their passphrase:');

async function unlock(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
}

test('locked notes open by their passphrase, once for all windows and lessons', async ({
  page,
  context,
  locked,
}) => {
  await open(page, `${locked.url}${small.first}?view=presenter#/2`);
  await expect(notes(page)).toContainText('The outline of the slide:');
  await expect(notes(page)).not.toContainText('CANARY');
  await unlock(page, 'something else altogether');
  await expect(notes(page)).toContainText('This passphrase does not open them.');
  await unlock(page, passphrase);
  await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
  await expect(field(page)).toHaveCount(0);
  await page.reload();
  await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
  const other = await context.newPage();
  await open(other, `${locked.url}${small.second}?view=presenter#/2`);
  await expect(field(other)).toHaveCount(0);
  await expect(notes(other)).toContainText('CANARY-NOTE-TWO');
});

test('locked notes are asked for again when the browser was closed', async ({
  page,
  context,
  locked,
}) => {
  await open(page, `${locked.url}${small.first}?view=presenter#/2`);
  await unlock(page, passphrase);
  await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
  // What closing does: cookies of the session go, and IndexedDB stays.
  await context.clearCookies();
  await page.reload();
  await expect(field(page)).toBeVisible();
  await expect(notes(page)).not.toContainText('CANARY');
});

test('typing the passphrase moves no slide, and the form has no barriers', async ({
  page,
  locked,
}) => {
  await open(page, `${locked.url}${small.first}?view=presenter#/2`);
  await field(page).pressSequentially('n 3 b');
  await expect(page.locator('.pv-say')).toContainText('slide 2 of 6');
  await expectAccessible(page);
});

test('locked notes say why they stay locked on a page without https', async ({ page, locked }) => {
  const host = new URL(locked.url).origin;
  await page.route('http://deck.test/**', async (route) => {
    const response = await route.fetch({
      url: route.request().url().replace('http://deck.test', host),
    });
    await route.fulfill({ response });
  });
  const address = locked.url.replace(host, 'http://deck.test');
  await open(page, `${address}${small.first}?view=presenter#/2`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await expect(notes(page)).toContainText('unlocks nothing on a page that came without https');
  await expect(field(page)).toHaveCount(0);
});

test('paper with locked notes says so until they are unlocked', async ({ page, locked }) => {
  const paper = `${locked.url}${small.first}?view=print&notes`;
  await page.goto(paper);
  await expect(page.locator('.paper-notes').first()).toContainText('The notes are locked.');
  await open(page, `${locked.url}${small.first}?view=presenter#/2`);
  await unlock(page, passphrase);
  await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
  await page.goto(paper);
  await expect(page.locator('.paper-notes').nth(1)).toContainText('CANARY-NOTE-ONE');
});

test('a site without notes says so, and shows the outline', async ({ page, none }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `${none.url}${small.first}?view=presenter#/2`);
  await expect(notes(page)).toContainText('This site was built without notes.');
  await expect(notes(page)).toContainText('Alpha');
  expect(asked.filter((url) => url.includes('notes.json'))).toEqual([]);
  expect((await page.request.get(`${none.url}${small.first}notes.json`)).status()).toBe(404);
});
