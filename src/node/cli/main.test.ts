import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { main } from './main.ts';

let folder: TestFolder;
let out: string[];
let errors: string[];

beforeEach(async () => {
  folder = await createTestFolder({
    'course/a.md': '---\ntitle: A\nlesson: 1\n---\n\n### A\n\nText.\n',
  });
  out = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((words: unknown) => out.push(String(words)));
  vi.spyOn(console, 'info').mockImplementation((words: unknown) => out.push(String(words)));
  vi.spyOn(console, 'error').mockImplementation((words: unknown) => errors.push(String(words)));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await folder.remove();
});

const at = (name: string) => join(folder.path, name);

test('a build ends with one line of JSON', async () => {
  expect(await main(['build', at('course'), '--out', at('site'), '--json'])).toBe(0);
  expect(out).toHaveLength(1);
  const report: unknown = JSON.parse(out[0] ?? '');
  expect(report).toMatchObject({ lessons: 1, slides: 1, problems: 0 });
  expect(report).toHaveProperty('seconds');
}, 60_000);

test('problems are told one a line, and fail a strict build alone', async () => {
  await folder.write('course/a.md', '### A\n\n![Plan](gone.png)\n');
  expect(await main(['build', at('course'), '--out', at('site')])).toBe(0);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^a\.md:3:\d+ {2}error {2}There is no file “gone\.png”/);
  expect(await main(['build', at('course'), '--out', at('site'), '--strict'])).toBe(1);
}, 60_000);

test.each([
  [['biuld'], 2, 'there is no word “biuld”. Did you mean “build”?'],
  [['fly'], 2, 'Words are: dev, build, preview'],
  [['build', '--aut', 'x'], 2, 'There is no option “--aut”. Did you mean “--out”?'],
  [['check', '--gihtub'], 2, 'Did you mean “--github”?'],
  [['build', '--quickly'], 2, '`lectern build --help` lists the options.'],
  [['dev', '--port', 'x'], 2, '--port wants a number'],
  [['build', '/no/such/folder'], 1, 'There is no folder /no/such/folder.'],
  [['preview', '/no/such/folder'], 1, 'There is no site in /no/such/folder.'],
])('%j ends with %i: %s', async (words, code, message) => {
  expect(await main(words)).toBe(code);
  expect(errors.join('\n')).toContain(message);
});

test('no word at all shows the words, and is a mistake', async () => {
  expect(await main([])).toBe(2);
  expect(out.join('\n')).toContain('build [folder]');
  expect(await main(['--help'])).toBe(0);
});

test.each(['dev', 'build', 'preview', 'check', 'export', 'new'])('%s --help', async (word) => {
  expect(await main([word, '--help'])).toBe(0);
  const [first = '', ...rest] = out.join('\n').split('\n');
  expect(first).toMatch(/^[A-Z]/);
  expect(rest.join('\n')).toContain(`$ lectern ${word}`);
  expect(rest.filter((line) => line.length > 100 || / $|default: true/.test(line))).toEqual([]);
});

test('an empty course is a site that says so', async () => {
  await mkdir(at('empty'));
  expect(await main(['build', at('empty'), '--out', at('2024'), '--json'])).toBe(0);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ lessons: 0, slides: 0 });
}, 60_000);
