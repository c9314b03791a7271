import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { copyCourse, expect, open, ready, small, test as base } from './site.ts';

interface Dev {
  readonly url: string;
  /** The text of the first lesson's file as it is now. */
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

const test = base.extend<{ readonly dev: Dev }>({
  // oxlint-disable-next-line no-empty-pattern
  dev: async ({}, use) => {
    const folder = await copyCourse('e2e/courses/small');
    const launcher = resolve('src/node/cli/lectern.mjs');
    const child = spawn(process.execPath, [launcher, 'dev', folder, '--port', '0']);
    const url = await new Promise<string>((found) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk)) ?? [];
        if (address !== undefined) found(address);
      });
    });
    const file = join(folder, '1-first.md');
    await use({ url, read: () => readFile(file, 'utf8'), write: (text) => writeFile(file, text) });
    child.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  },
});

const notes = (page: Page) => page.locator('.pv-notes');
const field = (page: Page) => page.getByLabel(/^Notes of Slide \d+, in Markdown/);
const place = (page: Page) => page.locator('.pv-say');

test.describe('notes under the dev server', () => {
  test('are written back to their file, and to nothing else of it', async ({ page, dev }) => {
    const before = await dev.read();
    await open(page, `${dev.url}${small.first}?view=presenter#/2`);
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
    await page.keyboard.press('Control+e');
    await expect(field(page)).toHaveValue('CANARY-NOTE-ONE Ask who has met alpha before.');
    await field(page).fill('First this.\n\n- n and 3 and b move nothing');
    await field(page).press('ArrowRight');
    await expect(place(page)).toContainText('slide 2 of 6');
    await field(page).press('Control+Enter');
    await expect(notes(page).getByRole('listitem')).toHaveText('n and 3 and b move nothing');
    expect(await dev.read()).toBe(
      before.replace(
        'Note: CANARY-NOTE-ONE Ask who has met alpha before.',
        'Note:\nFirst this.\n\n- n and 3 and b move nothing',
      ),
    );
  });

  test('come to slides that have none, before the pagebreak', async ({ page, dev }) => {
    const before = await dev.read();
    await open(page, `${dev.url}${small.first}?view=presenter#/1`);
    await notes(page).getByRole('button', { name: 'Edit' }).click();
    await field(page).fill('Welcome them.');
    await notes(page).getByRole('button', { name: 'Save' }).click();
    await expect(notes(page)).toContainText('Welcome them.');
    expect(await dev.read()).toBe(
      before.replace('goes on.\n\n<!--', 'goes on.\n\nNote:\nWelcome them.\n\n<!--'),
    );
  });

  test('tell of words that the file got meanwhile, and overwrite nothing', async ({
    page,
    dev,
  }) => {
    await open(page, `${dev.url}${small.first}?view=presenter#/2`);
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
    await page.keyboard.press('Control+e');
    await field(page).fill('My words.');
    const before = await dev.read();
    const taken = page.waitForResponse(/notes\.json$/);
    await dev.write(before.replace('Ask who has met alpha before.', 'Their words.'));
    // The page takes the edit of the file, and what is being written stays.
    await taken;
    await expect(field(page)).toHaveValue('My words.');
    await field(page).press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('CANARY-NOTE-ONE Their words.');
    expect(await dev.read()).toContain('Their words.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Write mine over them' }).click();
    await expect(field(page)).toHaveCount(0);
    await expect.poll(dev.read).toContain('Note: My words.');
  });

  test('are left as they were by Esc, which asks when there are changes', async ({ page, dev }) => {
    const before = await dev.read();
    await open(page, `${dev.url}${small.first}?view=presenter#/2`);
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
    await page.keyboard.press('Control+e');
    await field(page).fill('Not to be kept.');
    await field(page).press('Escape');
    await expect(notes(page)).toContainText('Your changes are not saved.');
    await page.reload();
    await ready(page);
    await expect(field(page)).toHaveValue('Not to be kept.');
    await field(page).press('Escape');
    await field(page).press('Escape');
    await expect(field(page)).toHaveCount(0);
    expect(await dev.read()).toBe(before);
  });

  test('are refused when they would change the slides', async ({ page, dev }) => {
    const before = await dev.read();
    await open(page, `${dev.url}${small.first}?view=presenter#/2`);
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
    await page.keyboard.press('Control+e');
    await field(page).fill('One.\n\n<!-- pagebreak -->\n\nTwo.');
    await field(page).press('Control+Enter');
    await expect(notes(page)).toContainText('these words would change the slide itself');
    expect(await dev.read()).toBe(before);
  });

  test('are written for pages of the server alone', async ({ request, page, dev }) => {
    await page.goto(dev.url + small.first);
    const token = await page.locator('meta[name="lectern-notes-token"]').getAttribute('content');
    const data = { lesson: small.first, slide: 'three-things', was: '', words: 'x' };
    const origin = new URL(dev.url).origin;
    const good = { origin, 'lectern-notes-token': token ?? '', 'content-type': 'application/json' };
    const ask = async (headers: Record<string, string>, body: unknown = data) =>
      (
        await request.post(`${dev.url}lectern-notes`, { headers, data: JSON.stringify(body) })
      ).status();
    expect(await ask({ ...good, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await ask({ ...good, 'lectern-notes-token': 'x'.repeat(48) })).toBe(403);
    expect(await ask({ ...good, host: 'elsewhere.example' })).toBe(403);
    expect(await ask({ ...good, 'content-type': 'text/plain' })).toBe(415);
    expect(await ask(good, { ...data, words: 1 })).toBe(400);
    expect(await ask(good, { ...data, words: 'x'.repeat(1_100_000) })).toBe(413);
    expect((await request.get(`${dev.url}lectern-notes`)).status()).toBe(405);
    expect(await dev.read()).toContain('CANARY-NOTE-ONE');
    expect(await ask(good)).toBe(200);
  });
});

test.describe('notes of a built site', () => {
  test('are edited in the browser only, marked, handed over and taken back', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}?view=presenter#/2`);
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
    await page.keyboard.press('Control+e');
    await field(page).fill('Mine <script>alert(1)</script> and **bold**.');
    await field(page).press('Control+Enter');
    await expect(notes(page)).toContainText('only this browser has these notes');
    await expect(notes(page).locator('strong')).toHaveText('bold');
    await expect(notes(page).locator('script')).toHaveCount(0);
    await page.reload();
    await ready(page);
    await expect(notes(page).locator('strong')).toHaveText('bold');
    await expectAccessible(page);
    const handed = page.waitForEvent('download');
    await notes(page).getByRole('button', { name: 'Download edits' }).click();
    const file = await (await handed).path();
    expect(await readFile(file, 'utf8')).toContain(
      '## Slide 2: Three things\n\nNote:\nMine <script>',
    );
    await notes(page).getByRole('button', { name: 'Discard edit' }).click();
    await expect(notes(page)).toContainText('CANARY-NOTE-ONE');
  });
});
