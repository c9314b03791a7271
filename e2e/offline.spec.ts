import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base, type Page } from '@playwright/test';
import { open } from './site.ts';

const run = promisify(execFile);

const lesson = `---
title: Alone
section: Section-1-Files
lesson: 1
---

### Alone

A lesson with a [neighbour](2-next.md), a [place outside](https://example.org/) and a [sheet](sheet.txt).

Note:
Words for the teacher, number 4711.

<!-- pagebreak -->

#### A Picture

![Two squares](squares.svg)

<!-- pagebreak -->

#### A Diagram

\`\`\`mermaid
flowchart LR
  One --> Two
\`\`\`

<!-- pagebreak -->

#### A Formula

With $e = mc^2$ and \`code\`.
`;

/** Writes the file of the lesson, as `lectern export --html` does. */
async function exportAlone(folder: string, ...words: readonly string[]): Promise<string> {
  const course = join(folder, 'course');
  await mkdir(course, { recursive: true });
  const squares =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h20v20H0zM22 0h18v20H22z"/></svg>';
  const files = {
    '1-alone.md': lesson,
    '2-next.md': '---\ntitle: Next\nsection: Section-1-Files\nlesson: 2\n---\n### Next\n\nMore.\n',
    'squares.svg': squares,
    'sheet.txt': 'A sheet.',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(course, name), text);
  const command = [resolve('src/node/cli/lectern.mjs'), 'export', course, '1-alone', '--html'];
  const file = join(folder, 'alone.html');
  await run(process.execPath, [...command, '--out', file, ...words]);
  return file;
}

const test = base.extend<object, { folder: string; file: string }>({
  folder: [
    // Playwright reads the fixtures a function needs from its first parameter, which must be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lectern-offline-'));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  file: [
    async ({ folder }, use) => {
      await use(await exportAlone(folder, '--notes'));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** What a page asked for beside itself, and what its policy or its scripts complained about. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const isNavigation = request.isNavigationRequest();
    if (!isNavigation && !request.url().startsWith('data:')) faults.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

test('a lesson from disk is a deck with pictures, diagrams, fonts and keys, and asks for nothing', async ({
  page,
  context,
  file,
}) => {
  await context.setOffline(true);
  const faults = watch(page);
  await open(page, pathToFileURL(file).href);
  await expect(page.locator('.present .title')).toHaveText('Alone');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present img')).toHaveJSProperty('naturalWidth', 40);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present figure.diagram > svg')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present math')).toBeVisible();
  await expect(page).toHaveURL(/#\/4$/);
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(fonts)).toEqual(
    new Set(['Besley', 'Atkinson', 'Atkinson Mono', 'Noto Sans Math']),
  );
  await page.keyboard.press('g');
  await page.keyboard.type('picture');
  await expect(page.getByRole('option')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('the reading page is in it; links lead out, to a saved sheet, or are words', async ({
  page,
  context,
  file,
}) => {
  await context.setOffline(true);
  const faults = watch(page);
  await open(page, `${pathToFileURL(file).href}?view=read`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alone');
  await expect(page.getByText('A lesson with a neighbour')).toBeVisible();
  await expect(page.getByRole('link', { name: 'neighbour' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'place outside' })).toBeVisible();
  const sheet = page.getByRole('link', { name: 'sheet' });
  await expect(sheet).toHaveAttribute('download', 'sheet.txt');
  await expect(sheet).toHaveAttribute('href', /^data:text\/plain/);
  await expect(page.getByRole('link', { name: 'Section 1' })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the presenter opens from disk, shows the notes and drives the deck', async ({
  page,
  context,
  file,
}) => {
  await context.setOffline(true);
  await open(page, pathToFileURL(file).href);
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const faults = watch(presenter);
  await expect(presenter.getByText('Words for the teacher, number 4711.')).toBeVisible();
  await expect(presenter.getByText('Audience screen live')).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(page.locator('.present .title')).toHaveText('A Picture');
  await page.keyboard.press('ArrowRight');
  await expect(presenter).toHaveURL(/#\/3$/);
  expect(faults).toEqual([]);
});

test('it prints, as pages of the site do', async ({ page, context, file }) => {
  await context.setOffline(true);
  const faults = watch(page);
  await open(page, `${pathToFileURL(file).href}?view=print&notes`);
  await expect(page.locator('.sheet')).toHaveCount(4);
  await expect(page.locator('.sheet').first()).toContainText('number 4711');
  expect(faults).toEqual([]);
});

/** The file has words, openly or in what is packed in it. */
async function holds(path: string, words: string): Promise<boolean> {
  const text = await readFile(path, 'utf8');
  const packed = [...text.matchAll(/data:application\/json;base64,([\w+/=]+)/g)];
  const unpacked = packed.map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'));
  return [text, ...unpacked].some((each) => each.includes(words));
}

test('notes are in it only when asked for', async ({ folder, file }) => {
  expect(await holds(file, '4711')).toBe(true);
  const plain = await exportAlone(join(folder, 'plain'));
  expect(await holds(plain, '4711')).toBe(false);
});

test('notes that the course locks are locked in it, and the passphrase opens them', async ({
  page,
  folder,
}) => {
  const here = join(folder, 'locked');
  const settings = join(here, 'course', 'course.yml');
  await mkdir(join(here, 'course'), { recursive: true });
  await writeFile(settings, 'notes: locked\n');
  await expect(exportAlone(here, '--notes')).rejects.toThrow(/Set LECTERN_NOTES_PASSPHRASE/);
  process.env['LECTERN_NOTES_PASSPHRASE'] = 'four words are enough';
  const file = await exportAlone(here, '--notes').finally(() => {
    delete process.env['LECTERN_NOTES_PASSPHRASE'];
  });
  expect(await holds(file, '4711')).toBe(false);
  await open(page, `${pathToFileURL(file).href}?view=presenter`);
  const field = page.getByLabel('These notes are locked. Their passphrase:');
  await field.fill('four words are enough');
  await field.press('Enter');
  await expect(page.getByText('Words for the teacher, number 4711.')).toBeVisible();

  await writeFile(settings, 'notes: none\n');
  await expect(exportAlone(here, '--notes')).rejects.toThrow(/“notes: none”, so no page holds/);
});

test('nothing but its own scripts may run in it', async ({ file }) => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(await readFile(file, 'utf8'));
  const rules = (policy?.[1] ?? '').replaceAll('&#39;', "'").split('; ');
  expect(rules[0]).toBe("default-src 'none'");
  expect(rules.find((rule) => rule.startsWith('script-src'))).toMatch(
    /^script-src( 'sha256-[\w+/]+=*'){3}$/,
  );
  expect(rules).toContain('connect-src data:');
});
