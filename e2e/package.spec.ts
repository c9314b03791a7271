import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { expect, open } from './site.ts';

const run = promisify(execFile);

/** The limits of bars for what an installation brings, in packages and in megabytes on disk. */
const most = { packages: 150, megabytes: 200 };

interface Installed {
  /** An empty folder beside somebody's lessons, with the packed package installed. */
  readonly home: string;
}

const test = base.extend<object, { readonly installed: Installed }>({
  installed: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lectern-package-'));
      const home = join(folder, 'Kurs mit Größe 速');
      await mkdir(home);
      await run('npm', ['pack', '--silent', '--pack-destination', folder]);
      const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
      const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
      await run('npm', ['install', ...quietly, join(folder, tarball)], { cwd: home });
      await cp('slides', join(home, 'slides'), { recursive: true });
      await use({ home });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test.setTimeout(180_000);

test('brings no TypeScript, no bundler, and little else', async ({ installed }) => {
  const modules = join(installed.home, 'node_modules');
  const packages = (
    await run('npm', ['ls', '--all', '--parseable'], { cwd: installed.home })
  ).stdout
    .trim()
    .split('\n');
  const names = packages.map((path) => path.slice(modules.length + 1));
  for (const name of ['typescript', 'vite', 'rolldown', 'esbuild', 'tsx'])
    expect(names).not.toContain(name);
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const own = files.filter(({ parentPath }) => parentPath.startsWith(join(modules, 'lectern')));
  expect(own.filter(({ name }) => /\.tsx?$/.test(name))).toEqual([]);
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  const megabytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1_000_000;
  console.log(`Installed: ${String(names.length)} packages, ${megabytes.toFixed(0)} MB`);
  expect(names.length).toBeLessThanOrEqual(most.packages);
  expect(megabytes).toBeLessThanOrEqual(most.megabytes);
});

test('builds the sample course, and what it builds works', async ({ installed, page }) => {
  const { stdout } = await lectern(installed, ['build', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ problems: 0 });
  await serving(installed, ['preview', '--port', '0'], async (url) => {
    await open(page, url);
    const lesson = page.getByRole('main').getByRole('link').first();
    await page.goto(`${url}${(await lesson.getAttribute('href')) ?? ''}`);
    await works(page);
  });
});

test('begins a course, opens it, checks it and prints it', async ({ installed, page }) => {
  await lectern(installed, ['new', 'course', 'Netze & Wege']);
  await lectern(installed, ['new', 'lesson', 'Wege finden', '--course', 'Netze & Wege']);
  await serving(installed, ['dev', 'Netze & Wege', '--port', '0'], async (url) => {
    await open(page, `${url}section-1-first-steps/2-wege-finden/`);
    await works(page);
  });
  const checked = await lectern(installed, ['check', 'Netze & Wege', '--strict', '--json']);
  expect(JSON.parse(checked.stdout)).toMatchObject({ lessons: 3, problems: [] });
  await lectern(installed, ['export', 'Netze & Wege', '--out', 'Papier']);
  const papers = await readdir(join(installed.home, 'Papier'), { recursive: true });
  expect(papers.filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
});

/** Runs the installed command as its user would. */
function lectern({ home }: Installed, words: readonly string[]) {
  return run('npx', ['--no-install', 'lectern', ...words], { cwd: home });
}

/** Starts a command that serves, uses its address, ends it with Ctrl+C and sees that it ends as shells expect. */
async function serving(
  { home }: Installed,
  words: readonly string[],
  use: (url: string) => Promise<void>,
): Promise<void> {
  const command = join(home, 'node_modules', '.bin', 'lectern');
  const child = spawn(command, words, { cwd: home, env: { ...process.env, NO_COLOR: '1' } });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let text = '';
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address !== undefined) found(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => {
      failed(new Error(`lectern ${words.join(' ')} ended: ${text}`));
    });
  });
  try {
    await use(url);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(130);
}

/** The second slide comes with a key. */
async function works(page: Parameters<typeof open>[0]): Promise<void> {
  const slide = page.locator('.slides > .slide.present');
  await expect(slide).toHaveAttribute('data-slide', '1');
  await page.keyboard.press('ArrowRight');
  await expect(slide).toHaveAttribute('data-slide', '2');
}
