import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { createDevSite, type DevSite } from './dev-site.ts';

let folder: TestFolder;
let site: DevSite;

const lesson = (title: string, number: number, body = 'Text.') =>
  `---\ntitle: ${title}\nsection: Section-1\nlesson: ${String(number)}\n---\n\n### ${title}\n\n${body}\n\n![Plan](plan.svg)\n`;
const plan = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="20"/>`;

beforeEach(async () => {
  folder = await createTestFolder({
    'a.md': lesson('First', 1, 'Old words.'),
    'b.md': lesson('Second', 2),
    'plan.svg': plan(30),
  });
  site = await createDevSite(folder.path);
  site.lesson('section-1/1-first/');
});

afterEach(() => folder.remove());

test('nothing changed: nothing is told', async () => {
  expect(await site.refresh()).toEqual({
    problems: [],
    lessons: [],
    course: undefined,
    look: false,
  });
});

test('an edit of words is told to the page that shows them, whole and with its data', async () => {
  await folder.write('a.md', lesson('First', 1, 'New words there.'));
  const { lessons, course } = await site.refresh();
  expect(lessons).toHaveLength(1);
  expect(lessons[0]).toMatchObject({
    address: 'section-1/1-first/',
    title: 'First',
    data: { slides: 1, next: { title: 'Second' } },
  });
  expect(lessons[0]?.slides).toContain('New words there.');
  expect(course).toBeUndefined();
});

test('a lesson that nobody shows is not told', async () => {
  await folder.write('b.md', lesson('Second', 2, 'New words there.'));
  expect((await site.refresh()).lessons).toEqual([]);
});

test('an edit of a picture reaches the lessons that show it', async () => {
  await folder.write('plan.svg', plan(6000));
  const { lessons } = await site.refresh();
  expect(lessons[0]?.slides).toContain('width="6000"');
});

test('a picture that comes mends the lesson that named it', async () => {
  await folder.write('a.md', lesson('First', 1, '![New](new.svg)'));
  const broken = await site.refresh();
  expect(broken.problems).toMatchObject([{ file: 'a.md', line: 9, rule: 'missing-file' }]);
  expect(broken.lessons[0]?.data.problems).toHaveLength(1);
  await folder.write('new.svg', plan(10));
  const mended = await site.refresh();
  expect(mended.problems).toEqual([]);
  expect(mended.lessons[0]?.data.problems).toEqual([]);
});

test('problems that were told are not told again with every edit elsewhere', async () => {
  await folder.write('a.md', lesson('First', 1, '![New](new.svg)'));
  await site.refresh();
  await folder.write('b.md', lesson('Second', 2, 'New words there.'));
  expect((await site.refresh()).problems).toEqual([]);
});

test('an edit of a title moves the page and is a new list of lessons', async () => {
  await folder.write('a.md', lesson('Renamed', 1));
  expect((await site.refresh()).course).toEqual({
    addresses: ['section-1/1-renamed/', 'section-1/2-second/'],
    moved: { 'section-1/1-first/': 'section-1/1-renamed/' },
  });
  expect(site.lesson('section-1/1-first/')).toBeUndefined();
});

test('a renamed file is the same lesson at the same address', async () => {
  await rename(join(folder.path, 'a.md'), join(folder.path, 'z.md'));
  const { course, lessons } = await site.refresh();
  expect(course).toBeUndefined();
  expect(lessons).toEqual([]);
});

test('lessons come and go', async () => {
  await folder.write('c.md', lesson('Third', 3));
  expect((await site.refresh()).course?.addresses).toHaveLength(3);
  await rm(join(folder.path, 'a.md'));
  const { course } = await site.refresh();
  expect(course).toEqual({ addresses: ['section-1/2-second/', 'section-1/3-third/'], moved: {} });
});

test('settings reach open pages', async () => {
  await folder.write('course.yml', 'title: T\naccent: teal\n');
  expect(await site.refresh()).toMatchObject({ course: expect.anything(), look: true });
  expect(site.current.styles).toEqual(['course-accent.css']);
});
