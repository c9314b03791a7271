import { existsSync } from 'node:fs';
import { rm, symlink, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readingOrder } from '../../core/course/reading-order.ts';
import { createContentReader, readCourse } from './content.ts';
import { createTestFolder, type TestFolder } from './testing.ts';

let made: TestFolder[] = [];
afterEach(async () => {
  await Promise.all(made.map((folder) => folder.remove()));
  made = [];
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<TestFolder> {
  const folder = await createTestFolder(files);
  made.push(folder);
  return folder;
}

const lesson = (title: string, body = 'Text.') =>
  `---\ntitle: ${title}\nsection: Section-1\n---\n\n### ${title}\n\n${body}\n`;

const files = async (folder: TestFolder) =>
  readingOrder((await readCourse(folder.path)).course).map((entry) => entry.lesson.file);

describe('what is a lesson', () => {
  test('Markdown in nested folders, in any case; nothing hidden, no packages, no project papers', async () => {
    const folder = await folderOf({
      'a.md': lesson('A'),
      'deep/er/b.MD': lesson('B'),
      'c.markdown': lesson('C'),
      'README.md': '# About this repository',
      'deep/LICENSE.md': 'MIT',
      '.git/d.md': lesson('D'),
      'node_modules/x/e.md': lesson('E'),
      'notes.txt': 'no',
    });
    expect(await files(folder)).toEqual(['a.md', 'c.markdown', 'deep/er/b.MD']);
  });

  test('a README with front matter', async () => {
    expect(await files(await folderOf({ 'README.md': lesson('Read me') }))).toEqual(['README.md']);
  });

  test('links lead nowhere outside the folder', async () => {
    const outside = await folderOf({ 'secret.md': lesson('Secret') });
    const folder = await folderOf({ 'a.md': lesson('A') });
    await symlink(join(outside.path, 'secret.md'), join(folder.path, 'link.md'));
    await symlink(outside.path, join(folder.path, 'folder'));
    await symlink(folder.path, join(folder.path, 'circle'));
    await symlink(join(folder.path, 'gone.md'), join(folder.path, 'dead.md'));
    await symlink(join(folder.path, 'a.md'), join(folder.path, 'same.md'));
    expect(await files(folder)).toEqual(['a.md', 'same.md']);
  });

  test('a folder that is not there', async () => {
    await expect(readCourse('/no/such/folder')).rejects.toThrow('ENOENT');
  });
});

describe('what lessons name', () => {
  test('files that are not there are told with place and the name that was meant', async () => {
    const folder = await folderOf({
      'one/a.md': lesson('A', '![Plan](pictures/plam.svg)\n\n![Out](../../x.png)'),
      'one/pictures/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"/>',
    });
    const { problems } = (await readCourse(folder.path)).course;
    expect(problems.map(({ line, rule, message }) => [line, rule, message])).toEqual([
      [
        8,
        'missing-file',
        'There is no file “pictures/plam.svg”: did you mean one/pictures/plan.svg?',
      ],
      [10, 'missing-file', '“../../x.png” is outside the course folder: copy it in.'],
    ]);
  });

  test('links between lessons lead to addresses; dead ones are told', async () => {
    const folder = await folderOf({
      'one/a.md': lesson('A', 'See [B](../b.md) and [C](c.md).'),
      'b.md': lesson('Bees'),
    });
    const { course, resolve: find } = await readCourse(folder.path);
    const target = find('one/a.md', '../b.md');
    expect(target?.kind === 'lesson' && target.entry.address).toBe('section-1/bees/');
    expect(course.problems).toMatchObject([{ file: 'one/a.md', line: 8, rule: 'dead-link' }]);
  });

  test('pictures have their size', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAFCAYAAACAcVaiAAAAC0lEQVR4nGNgoBsAAABVAAHzpzMoAAAAAElFTkSuQmCC',
      'base64',
    );
    const folder = await folderOf({
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
      'broken.png': 'not a picture',
    });
    await folder.write('b.png', png);
    const { files: all, sizeOf } = await readCourse(folder.path);
    const sizes = [...all.values()].map((file) => [file.path, sizeOf(file)]);
    expect(Object.fromEntries(sizes)).toEqual({
      'a.svg': { width: 30, height: 20 },
      'b.png': { width: 3, height: 5 },
      'broken.png': { width: 0, height: 0 },
    });
  });
});

test('a course is called as course.yml says, else like its folder', async () => {
  const folder = await folderOf({ 'cloud-basics/a.md': lesson('A') });
  const named = join(folder.path, 'cloud-basics');
  expect((await readCourse(named)).course.title).toBe('Cloud basics');
  await folder.write('cloud-basics/course.yml', 'title: Clouds\nlogo: none.svg\n');
  const { course } = await readCourse(named);
  expect(course.title).toBe('Clouds');
  expect(course.problems).toMatchObject([{ file: 'course.yml', rule: 'missing-file' }]);
});

test('only a lesson that changed is read again', async () => {
  const folder = await folderOf({ 'a.md': lesson('A'), 'b.md': lesson('B', '![](gone.png)') });
  const reader = createContentReader(folder.path);
  const lessons = async () =>
    readingOrder((await reader.read()).course).map((entry) => entry.lesson);
  const before = await lessons();
  await folder.write('a.md', lesson('A', 'Other text.'));
  await utimes(join(folder.path, 'a.md'), 1, 1);
  const after = await lessons();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  await rm(join(folder.path, 'a.md'));
  expect(await lessons()).toHaveLength(1);
});

test('a file too large for a lesson is told, not read', async () => {
  const folder = await folderOf({ 'a.md': 'x'.repeat(6 * 1024 * 1024) });
  const { course } = await readCourse(folder.path);
  expect(course.problems.map(({ rule }) => rule)).toContain('lesson-size');
});

describe.skipIf(!existsSync('../shared/lessons'))('real lessons', () => {
  test('every file of the course is a lesson at its place', async () => {
    const { course } = await readCourse(resolve('../shared/lessons/course'));
    expect(readingOrder(course)).toHaveLength(79);
    const section = course.sections.find(({ number }) => number === 2);
    const outline = section?.entries.map(({ label, items }) =>
      [label, ...items.map((one) => one.label)].join(' '),
    );
    expect(outline).toEqual([
      '2.2 2.2.1',
      '2.3',
      '2.4 2.4.1',
      '2.5 2.5.1',
      '2.Q1',
      '2.6 2.6.1',
      '2.7 2.7.1',
      '2.Q2',
      '2.8 2.8.1',
      '2.9',
      '2.10',
      '2.11',
    ]);
  });
});
