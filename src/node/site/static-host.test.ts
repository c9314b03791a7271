import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { serveSite, type RunningSite } from './static-host.ts';

let folder: TestFolder;
let site: RunningSite;

beforeAll(async () => {
  folder = await createTestFolder({
    'secret.txt': 'SECRET',
    'site/index.html': 'home',
    'site/404.html': 'lost',
    'site/one/index.html': 'one',
    'site/one/notes.json': '{}',
  });
  await symlink(join(folder.path, 'secret.txt'), join(folder.path, 'site/link.txt'));
  site = await serveSite(join(folder.path, 'site'), 0);
});

afterAll(async () => {
  await site.close();
  await folder.remove();
});

const get = async (path: string) => {
  const answer = await fetch(site.url + path, { redirect: 'manual' });
  return [answer.status, answer.headers.get('location') ?? (await answer.text())];
};

test.each([
  ['', 200, 'home'],
  ['?view=read', 200, 'home'],
  ['one/', 200, 'one'],
  ['one/notes.json?x', 200, '{}'],
  ['one', 301, '/one/'],
  ['one?view=read', 301, '/one/?view=read'],
  ['/one', 301, '/one/'],
  ['two/', 404, 'lost'],
  ['link.txt', 404, 'lost'],
  ['..%2fsecret.txt', 404, 'lost'],
  ['%2e%2e%2fsecret.txt', 404, 'lost'],
  ['one/..%2f..%2fsecret.txt', 404, 'lost'],
  ['%', 404, 'lost'],
  ['%00', 404, 'lost'],
])('%s: %i %s', async (path, status, body) => {
  expect(await get(path)).toEqual([status, body]);
});

test('says what a file is', async () => {
  const answer = await fetch(`${site.url}one/notes.json`);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
});
