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
      `<!doctype html><title>frame</title><iframe src="${address}" width=900 height=600>`,
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
  await writeFile(join(folder, 'one.md'), '---\ntitle: One\n---\n\n### One\n\nWords.\n');
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
