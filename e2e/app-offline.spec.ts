import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { serveFolder } from './static-server.ts';
import { build, copyCourse, expect, open, readSite, ready, small, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lectern-offline-'));

test('a course that is kept opens whole without network and host', async ({ page, context }) => {
  test.setTimeout(240_000);
  const out = await newFolder();
  await build('slides', out);
  const host = await serveFolder(out);
  const lessons = await readSite(host.url);
  await open(page, host.url);
  await keepOffline(page);
  await host.close();
  await context.setOffline(true);
  const missing = watchMissing(context);
  expect(lessons.length).toBeGreaterThan(10);
  for (const { address } of lessons)
    for (const view of ['deck', 'read', 'presenter']) {
      await open(page, `${host.url}${address}?view=${view}`);
      await expect(page.locator('html')).toHaveAttribute('data-view', view);
      await expectPicturesIn(page);
    }
  expect(missing).toEqual([]);
  await rm(out, { recursive: true });
});

test('what was visited opens again offline; what was not says so', async ({ page, context }) => {
  const out = await newFolder();
  await build('e2e/courses/small', out);
  const host = await serveFolder(out);
  await open(page, host.url + small.first);
  await untilKept(page, `${small.first}index.html`);
  await host.close();
  await context.setOffline(true);
  await open(page, `${host.url}${small.first}?view=deck#/2`);
  await open(page, `${host.url}${small.first}?view=read`);
  await open(page, host.url);
  expect(await keptOf(page)).not.toContain(`${small.first}notes.json`);
  await page.goto(host.url + small.second);
  await expect(page.getByText('This page is not kept on this device')).toBeVisible();
  await page.getByRole('link', { name: 'A small course' }).click();
  await ready(page);
  await rm(out, { recursive: true });
});

test('keeping is shown, says its size, and is given up again', async ({ page, small: course }) => {
  await open(page, course.url);
  await keepOffline(page);
  await expect(page.getByRole('status').filter({ hasText: 'Ready offline' })).toBeVisible();
  await expectAccessible(page);
  expect(await keptOf(page)).toContain(`${small.second}index.html`);
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(page.getByRole('button', { name: /^Keep it/ })).toBeVisible();
  expect(await keptOf(page)).not.toContain(`${small.second}index.html`);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: 'Keep offline' })).toBeVisible();
});

test('a new build leaves open windows as they are, and new ones are new', async ({ context }) => {
  test.setTimeout(180_000);
  const course = await copyCourse('e2e/courses/small');
  const out = await newFolder();
  await build(course, out);
  const host = await serveFolder(out);
  const old = await context.newPage();
  await open(old, host.url + small.first);
  await untilKept(old, `${small.first}index.html`);

  await rewrite(course);
  await build(course, out);
  const missing = watchMissing(context);
  await old.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await old.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting != null,
  );
  // Scripts of the older build are gone from the host.
  await rename(join(out, 'assets'), join(out, 'away'));
  await old.keyboard.press('?');
  await expect(old.getByRole('dialog')).toBeVisible();
  await old.keyboard.press('Escape');
  await old.keyboard.press('ArrowRight');
  await expect(old.getByRole('heading', { name: 'Three things' }).first()).toBeVisible();
  const opened = context.waitForEvent('page');
  await old.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.getByText('Three things').first()).toBeAttached();
  await expect(presenter.getByText('Four things')).toHaveCount(0);
  await rename(join(out, 'away'), join(out, 'assets'));

  const other = await context.newPage();
  await open(other, host.url + small.second);
  await expect(other.locator('main')).toContainText('A new lesson with two slides.');
  await presenter.close();
  await old.reload();
  await ready(old);
  await expect(old.getByText('Four things').first()).toBeAttached();
  expect(missing).toEqual([]);

  // A page of the host beside the site: no window of the site is open.
  await other.goto(new URL('/beside/', host.url).href);
  await old.close();
  await expect
    .poll(() => other.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
    .toBe(1);
  missing.length = 0;
  await open(other, host.url + small.first);
  await expect(other.getByText('Four things').first()).toBeAttached();
  await host.close();
  await context.setOffline(true);
  await other.reload();
  await ready(other);
  await expect(other.getByText('Four things').first()).toBeAttached();
  expect(missing).toEqual([]);
  await rm(out, { recursive: true });
  await rm(course, { recursive: true });
});

async function rewrite(course: string): Promise<void> {
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const path = join(course, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}.`);
    await writeFile(path, text.replaceAll(from, to));
  };
  await edit('1-first.md', 'Three things', 'Four things');
  await edit('2-second.md', 'It has two slides.', 'A new lesson with two slides.');
}

/** Keeps the course by the library's dialog, which stays open. */
async function keepOffline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ready offline' })).toBeVisible({
    timeout: 60_000,
  });
}

/** Addresses of what the site's caches hold, below its root. */
function keptOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.replace('/some/where/', ''));
  });
}

async function untilKept(page: Page, address: string): Promise<void> {
  await expect.poll(() => keptOf(page)).toContain(address);
}

/** Everything that windows or the worker asked for and did not get. */
function watchMissing(context: BrowserContext): string[] {
  const missing: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400 && response.fromServiceWorker()) missing.push(response.url());
    if (response.status() === 404) missing.push(response.url());
  });
  context.on('weberror', (error) => {
    missing.push(String(error.error()));
  });
  return missing;
}

async function expectPicturesIn(page: Page): Promise<void> {
  const broken = await page.evaluate(() =>
    [...document.images]
      .filter((image) => image.complete && image.currentSrc !== '' && image.naturalWidth === 0)
      .map(({ src }) => src),
  );
  expect(broken).toEqual([]);
}

test('a device without room says so, and nothing is shown as ready', async ({ page, context }) => {
  const out = await newFolder();
  await build('e2e/courses/small', out);
  const host = await serveFolder(out);
  await open(page, host.url);
  const keep = page.getByRole('button', { name: 'Keep offline' });
  await expect(keep).toBeVisible();
  const session = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const { origin } = new URL(host.url);
  const give = (quotaSize: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await give(used + 100_000);
  await keep.click();
  await page.getByRole('button', { name: /^Keep it/ }).click();
  const state = page.getByRole('dialog').getByRole('status');
  await expect(state).toHaveText(/^This device has no room for it/);
  await page.reload();
  await ready(page);
  await expect(keep).toBeVisible();
  await expect(page.getByText('Ready offline')).toHaveCount(0);
  // What was asked for is completed once there is room.
  await give(used + 500_000_000);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ready offline' })).toBeVisible();
  await host.close();
  await rm(out, { recursive: true });
});

test('where storage is blocked the site is as good, and promises nothing', async ({ page }) => {
  const out = await newFolder();
  await build('e2e/courses/small', out);
  const worker = join(out, 'sw.js');
  const blocked =
    "self.caches.open = () => Promise.reject(new DOMException('x', 'SecurityError'));\n";
  await writeFile(worker, blocked + (await readFile(worker, 'utf8')));
  const host = await serveFolder(out);
  await open(page, host.url);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  await expect(page.getByRole('button', { name: 'Keep offline' })).toHaveCount(0);
  await open(page, host.url + small.first);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slides > .slide.present')).toHaveAttribute('data-slide', '2');
  await host.close();
  await rm(out, { recursive: true });
});
