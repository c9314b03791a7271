import { request } from 'node:http';
import { rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { liveAddress } from '../../core/page/live.ts';
import type { Problem } from '../../core/problem.ts';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { startDev, type RunningDev } from './dev.ts';

let folder: TestFolder;
let outside: TestFolder;
let dev: RunningDev;
const problems: Problem[] = [];

const lesson = (title: string, number: number, body = 'Text.') =>
  `---\ntitle: ${title}\nsection: Section-1\nlesson: ${String(number)}\n---\n\n### ${title}\n\n${body}\n\n![Plan](plan.svg)\n`;

beforeAll(async () => {
  outside = await createTestFolder({ 'secret.txt': 'SECRET' });
  folder = await createTestFolder({
    'a.md': lesson('First', 1, 'Old words. %MODE%\n\nNote: CANARY'),
    'b.md': lesson('Second', 2),
    'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
  });
  dev = await startDev(folder.path, {
    port: 0,
    remember: false,
    onProblems: (told) => {
      problems.push(...told);
    },
  });
  // The first page waits for the app, which is built when a source of it changed.
  await text('');
}, 60_000);

afterAll(async () => {
  await dev.close();
  await Promise.all([folder.remove(), outside.remove()]);
});

const get = (path: string) => fetch(dev.url + path, { redirect: 'manual' });
const text = async (path: string) => (await get(path)).text();

describe('pages', () => {
  test('of lessons are as in the built site, and stay silent about notes', async () => {
    const html = await text('section-1/1-first/');
    expect(html).toContain('Old words.');
    expect(html).toContain('%MODE%');
    expect(html).toContain('href="../../section-1/2-second/"');
    expect(html).not.toContain('CANARY');
    expect(await text('section-1/1-first/notes.json')).toContain('CANARY');
  });

  test('without their slash lead to the one with it', async () => {
    const answer = await get('section-1/1-first');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/section-1/1-first/');
  });

  test('that are not there say what is', async () => {
    const answer = await get('section-1/9-nothing/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/section-1/1-first/"');
  });

  test('name no manifest, and so start no worker that would keep them', async () => {
    expect(await text('section-1/1-first/')).not.toContain('rel="manifest"');
    expect((await get('sw.js')).status).toBe(404);
  });

  test('list the lessons', async () => {
    expect(await text('')).toContain('Second');
    expect(await text('course-index.json')).toContain('"address":"section-1/2-second/"');
  });
});

describe('no byte comes from outside the course', () => {
  test.each([
    '../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    `@fs${resolve('package.json')}`,
    `@fs${resolve('package.json')}?raw`,
    '@fs/etc/passwd',
    '@fs/etc/passwd?raw',
    '@fs/etc/passwd?import&raw',
    'package.json',
    'src/node/cli/main.ts',
    'src/web/../../package.json',
    'src/web/..%2f..%2fpackage.json',
    'src/web/..%2f..%2fpackage.json?raw',
    'node_modules/..%2fpackage.json?raw',
    'files/../package.json',
    'files/..%2f..%2fetc/passwd',
    'files/%2fetc/passwd',
    'files/a.md',
    'files/link.txt',
    '.env',
    '.git/config',
    '__open-in-editor?file=package.json',
    '%',
  ])('%s', async (path) => {
    await symlink(join(outside.path, 'secret.txt'), join(folder.path, 'link.txt')).catch(
      () => undefined,
    );
    // A raw request: fetch would tidy the path up before it sends it.
    const { status, body } = await rawGet(dev.url, `/${path}`);
    expect(body).not.toMatch(/root:|"name": "lectern"|repositoryformatversion|SECRET|Old words/);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test('a file that became a link out of the course is not sent', async () => {
    expect((await get('files/plan.svg')).status).toBe(200);
    await folder.write('later.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await expect.poll(async () => (await get('files/later.svg')).status).toBe(200);
    await rm(join(folder.path, 'later.svg'));
    await symlink(join(outside.path, 'secret.txt'), join(folder.path, 'later.svg'));
    expect(await text('files/later.svg')).not.toContain('SECRET');
  });

  test('nor does a page elsewhere hear of edits', async () => {
    expect(await upgrade({ origin: 'http://evil.example' })).toBe('refused');
    expect(await upgrade({ host: 'evil.example' })).toBe('refused');
    expect(await upgrade({})).toBe('open');
  });

  test('nor is anything told under another host’s name', async () => {
    expect((await rawGet(dev.url, '/', 'evil.example')).status).toBe(403);
    expect((await rawGet(dev.url, '/', 'localhost:80')).status).toBe(200);
  });
});

test('an edit is on the page, a mistake is told with its place, and other lessons stay', async () => {
  problems.length = 0;
  await folder.write('a.md', lesson('First', 1, 'New words.\n\n<!-- pagebreaks -->'));
  await expect.poll(() => problems).toMatchObject([{ file: 'a.md', rule: 'pagebreak-typo' }]);
  expect(await text('section-1/1-first/')).toContain('New words.');
  expect((await get('section-1/2-second/')).status).toBe(200);
});

test('new, renamed and deleted lessons come and go', async () => {
  await folder.write('deep/c.md', lesson('Third', 3));
  await expect.poll(async () => (await get('section-1/3-third/')).status).toBe(200);
  await rename(join(folder.path, 'deep/c.md'), join(folder.path, 'deep/d.md'));
  await expect.poll(() => text('course-index.json')).toContain('deep/d.md');
  await rm(join(folder.path, 'deep'), { recursive: true });
  await expect.poll(async () => (await get('section-1/3-third/')).status).toBe(404);
});

/** Asks for the socket that tells edits; answers whether it was opened. */
function upgrade(headers: Readonly<Record<string, string>>): Promise<'open' | 'refused'> {
  const socket = new WebSocket(`${dev.url.replace('http', 'ws')}${liveAddress}`, { headers });
  return new Promise((answered) => {
    socket.once('open', () => {
      socket.terminate();
      answered('open');
    });
    socket.once('error', () => {
      answered('refused');
    });
  });
}

interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Asks for a path exactly as it is written. */
function rawGet(url: string, path: string, host = '127.0.0.1'): Promise<RawAnswer> {
  const { port } = new URL(url);
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => {
        answered({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', failed)
      .end();
  });
}
