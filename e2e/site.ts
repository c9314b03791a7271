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

/** Builds a course into a folder. */
export async function build(
  course: string,
  out: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const env = { ...process.env, ...environment };
  await run(process.execPath, [launcher, 'build', course, '--out', out, '--json'], { env });
}

/** Builds a course into a folder of its own and serves it. */
export async function buildAndServe(
  course: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<StaticHost> {
  const out = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  await build(course, out, environment);
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

interface Sites {
  /** The sample course, built and served. */
  readonly site: StaticHost;
  /** A small course whose every word the tests know. */
  readonly small: StaticHost;
}

/** Sites are built when a test of the worker first asks for them. */
export const test = base.extend<object, Sites>({
  site: [
    // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await lend('slides', use);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  small: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await lend('e2e/courses/small', use);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function lend(course: string, use: (host: StaticHost) => Promise<void>): Promise<void> {
  const host = await buildAndServe(course);
  await use(host);
  await host.close();
}

/** Addresses of the lessons of the small course. */
export const small = {
  first: 'section-1-basics/1-first-lesson/',
  second: 'section-1-basics/2-second-lesson/',
} as const;

/** Opens a page and waits until it is ready. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await ready(page);
}

export { expect };

/** One lesson of a built site, as its index lists it. */
export interface ListedLesson {
  readonly address: string;
  /** Its file below the course folder. */
  readonly file: string;
}

/** Reads the index of a built site. */
export async function readSite(url: string): Promise<readonly ListedLesson[]> {
  const index: unknown = await (await fetch(`${url}course-index.json`)).json();
  if (typeof index !== 'object' || index === null || !('lessons' in index))
    throw new Error('The index lists no lessons.');
  const { lessons } = index;
  return Array.isArray(lessons) ? lessons.filter(isListed) : [];
}

function isListed(value: unknown): value is ListedLesson {
  return (
    typeof value === 'object' &&
    value !== null &&
    'address' in value &&
    typeof value.address === 'string'
  );
}
