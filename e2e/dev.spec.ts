import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { copyCourse, expect, open, small } from './site.ts';

interface Dev {
  readonly url: string;
  readonly folder: string;
  /** What the terminal has shown so far. */
  readonly output: () => string;
}

const test = base.extend<{ readonly dev: Dev }>({
  // oxlint-disable-next-line no-empty-pattern
  dev: async ({}, use) => {
    const folder = await copyCourse('e2e/courses/small');
    const { process: child, url, output } = await startDev(folder);
    await use({ url, folder, output });
    child.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  },
});

test('an edit is on screen on the same slide and step', async ({ page, dev }) => {
  await open(page, `${dev.url}${small.first}#/3`);
  await page.keyboard.press('ArrowRight');
  await edit(dev, '1-first.md', 'Two comes with a key.', 'Two came with an edit.');
  const slide = page.locator('.slides > .slide.present');
  await expect(slide).toContainText('Two came with an edit.');
  await expect(slide.getByText('Two came with an edit.')).toBeVisible();
  await expect(slide.getByText('Three comes last.')).toBeHidden();
  await expect(slide).toHaveAttribute('data-slide', '3');
});

test('a slide inserted before keeps the place', async ({ page, dev }) => {
  await open(page, `${dev.url}${small.first}#/6`);
  await edit(
    dev,
    '1-first.md',
    '#### Three things',
    '#### New\n\nNew.\n\n<!-- pagebreak -->\n\n#### Three things',
  );
  const slide = page.locator('.slides > .slide.present');
  await expect(slide).toHaveAttribute('data-slide', '7');
  await expect(slide).toContainText('Conclusion');
});

test('new, renamed and deleted lessons come and go', async ({ page, dev }) => {
  await open(page, dev.url);
  const third = join(dev.folder, '3-third.md');
  await writeFile(
    third,
    '---\ntitle: Third lesson\nsection: Section-1-Basics\nlesson: 3\n---\n\n### Third lesson\n',
  );
  await expect(page.getByRole('link', { name: /Third lesson/ }).first()).toBeVisible();
  await rename(third, join(dev.folder, 'renamed.md'));
  await expect(page.getByRole('link', { name: /Third lesson/ }).first()).toBeVisible();
  await rm(join(dev.folder, 'renamed.md'));
  await expect(page.getByRole('link', { name: /Third lesson/ })).toHaveCount(0);
});

test('a problem is told on its slide and in the terminal; other lessons go on', async ({
  page,
  dev,
}) => {
  await open(page, `${dev.url}${small.first}#/2`);
  await edit(dev, '1-first.md', '#### Three things', '<!-- pagebreaks -->\n\n#### Three things');
  await expect(page.locator('.problems')).toContainText('pagebreak');
  await expect.poll(() => dev.output()).toMatch(/1-first\.md:\d+:\d+/);
  await open(page, dev.url + small.second);
  await expect(page.locator('.slides > .slide.present')).toContainText('Second lesson');
});

test('nothing outside the course folder is served', async ({ request, dev }) => {
  const outside = resolve('package.json');
  const tries = [
    '../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    `@fs${outside}`,
    '@fs/etc/passwd',
    `@fs/etc/passwd?raw`,
    `@fs/etc/passwd?import&raw`,
    '.env',
    '.git/config',
    'slides/../../etc/passwd',
  ];
  for (const path of tries) {
    const response = await request.get(dev.url + path, { maxRedirects: 0 });
    const body = await response.text();
    expect(body, path).not.toMatch(/root:|"name": "lectern"|repositoryformatversion/);
  }
});

async function edit(dev: Dev, file: string, from: string, to: string): Promise<void> {
  const path = join(dev.folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly output: () => string;
}

/** Starts the dev server as a user would and waits for the address it prints. */
function startDev(folder: string): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['src/node/cli/lectern.mjs', 'dev', folder, '--port', '0'],
    {
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  let text = '';
  return new Promise((started, failed) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (url !== undefined) started({ process: child, url, output: () => text });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      failed(new Error(`The dev server stopped: ${text}`));
    });
  });
}
