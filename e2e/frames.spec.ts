import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAndServe, expect, test } from './site.ts';

/** A page of another origin that frames what its query names. */
async function serveFrames(): Promise<{ readonly origin: string; close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const address = decodeURIComponent(url.slice(2));
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>frame</title><iframe title=lesson src="${address}" width=480 height=270>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}

async function serveCourse(settings: string) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-frames-'));
  await writeFile(join(folder, 'course.yml'), `title: Framed\nlang: en\n${settings}`);
  const lesson = (title: string) =>
    `---\ntitle: ${title}\n---\n\n### ${title}\n\nWords.\n\n<!-- pagebreak -->\n\n#### More\n\n- One\n- Two\n`;
  for (const title of ['One', 'Two'])
    await writeFile(join(folder, `${title.toLowerCase()}.md`), lesson(title));
  const host = await buildAndServe(folder);
  await rm(folder, { recursive: true });
  return host;
}

test('a page elsewhere that frames a deck gets a link and nothing else', async ({ page }) => {
  const frames = await serveFrames();
  const host = await serveCourse('');
  await page.goto(`${frames.origin}/?${encodeURIComponent(`${host.url}one/?view=deck`)}`);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('html')).toHaveAttribute('data-state', 'error');
  await expect(inside.getByRole('link', { name: /window of its own/ })).toBeVisible();
  await expect(inside.locator('main')).toBeHidden();
  await host.close();
  frames.close();
});

test('a host that the course names may frame it', async ({ page }) => {
  const frames = await serveFrames();
  const host = await serveCourse(`embed: ${frames.origin}\n`);
  await page.goto(`${frames.origin}/?${encodeURIComponent(`${host.url}one/?view=deck`)}`);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(inside.locator('.slide.present')).toBeVisible();
  await host.close();
  frames.close();
});

test('a lesson embedded at 480 × 270 has what a frame needs, and a way out', async ({ page }) => {
  const frames = await serveFrames();
  const host = await serveCourse(`embed: ${frames.origin}\n`);
  const address = `${host.url}one/?view=deck&embed`;
  await page.goto(`${frames.origin}/?${encodeURIComponent(address)}`);
  const inside = page.frameLocator('iframe');
  const slide = inside.locator('.slide.present');
  const bar = inside.getByRole('navigation', { name: 'Slides' });
  const next = bar.getByRole('button', { name: 'Next' });
  await expect(inside.locator('html')).toHaveAttribute('data-state', 'ready');
  await test.step('the slide is whole, and the buttons are below it', async () => {
    await expect(bar).toHaveCSS('opacity', '1');
    const [sheet, line] = [await slide.boundingBox(), await bar.boundingBox()];
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + 1);
    expect(line?.height).toBe(40);
    await expect(bar.getByRole('button', { name: /Present|Read|Draw/ })).toHaveCount(0);
    await expect(inside.getByRole('link', { name: 'All lessons' })).toHaveCount(0);
  });
  await test.step('keys that lead out of the frame do nothing', async () => {
    await next.click();
    await expect(slide).toHaveAttribute('data-slide', '2');
    await page.keyboard.press('s');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowLeft');
    await expect(slide).toHaveAttribute('data-slide', '1');
    await expect(inside.locator('html')).toHaveAttribute('data-view', 'deck');
    expect(page.context().pages()).toHaveLength(1);
  });
  await test.step('the next lesson is as small, and the last leads nowhere', async () => {
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
    await expect(inside.locator('h1').first()).toHaveText('Two');
    await expect(inside.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(inside.locator('html')).toHaveAttribute('data-compact', '');
    await next.click();
    await next.click();
    await expect(inside.getByRole('region', { name: 'End of the course' })).toBeVisible();
    await expect(inside.locator('.end-band a')).toHaveCount(0);
  });
  await test.step('the lesson opens in full, at the same slide', async () => {
    const opened = page.waitForEvent('popup');
    await bar.getByRole('link', { name: 'Open the lesson' }).click();
    await expect(await opened).toHaveURL(`${host.url}two/#/2`);
  });
  await host.close();
  frames.close();
});
