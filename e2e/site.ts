import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder, type StaticHost } from './static-server.ts';

const run = promisify(execFile);
const launcher = resolve('src/node/cli/lectern.mjs');

/** Real lessons beside the repository, for those who have them. */
export const realLessons = resolve('../shared/lessons');
export const hasRealLessons = existsSync(realLessons);

/** Builds a course into a folder of its own and serves it. */
export async function buildAndServe(course: string): Promise<StaticHost> {
  const out = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  await run(process.execPath, [launcher, 'build', course, '--out', out, '--json']);
  const host = await serveFolder(out);
  return {
    url: host.url,
    close: async () => {
      await host.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}

/** A copy of a course that a test may change. */
export async function copyCourse(course: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'lectern-course-'));
  await cp(course, copy, { recursive: true });
  return copy;
}

/** Waits for the page to say that it is ready: fonts in, near slides fitted, keys working. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 15_000 });
}

/** The sample course, built once for all tests of a worker. */
export const test = base.extend<object, { readonly site: StaticHost }>({
  site: [
    // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const host = await buildAndServe('slides');
      await use(host);
      await host.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect };
