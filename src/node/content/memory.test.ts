import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readingOrder } from '../../core/course/reading-order.ts';
import { createContentReader } from './content.ts';
import { createMemory } from './memory.ts';
import { createTestFolder, type TestFolder } from './testing.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createTestFolder({ program: 'version 1', 'course/a.md': '### Aa\n\nText.\n' });
});
afterEach(() => folder.remove());

const memory = (course = 'course') =>
  createMemory(course, {
    folder: join(folder.path, 'kept'),
    program: join(folder.path, 'program'),
  });

const titles = async () => {
  const { course } = await createContentReader(join(folder.path, 'course'), memory()).read();
  return readingOrder(course).map(({ lesson }) => lesson.title);
};

/** Other words of the same length at the same time: only reading the file again could tell. */
async function editUnseen(): Promise<void> {
  const file = join(folder.path, 'course/a.md');
  await utimes(file, 1, 1);
  await titles();
  await folder.write('course/a.md', '### Bb\n\nText.\n');
  await utimes(file, 1, 1);
}

test('what did not change is not read again at the next start', async () => {
  await editUnseen();
  expect(await titles()).toEqual(['Aa']);
});

test('another program reads everything anew', async () => {
  await editUnseen();
  await folder.write('program', 'version 1.1');
  expect(await titles()).toEqual(['Bb']);
});

test('a memory that is broken, or whose folder cannot be made, is no loss', async () => {
  await titles();
  const [name = ''] = await readdir(join(folder.path, 'kept'));
  await folder.write(`kept/${name}`, 'nonsense');
  expect(await titles()).toEqual(['Aa']);
  const place = { folder: join(folder.path, 'program', 'below-a-file'), program: 'gone' };
  await createMemory('x', place).keep(new Map());
  expect(await createMemory('x', place).recall()).toEqual(new Map());
});

test('only the last courses are remembered', async () => {
  for (let count = 0; count < 12; count += 1) await memory(String(count)).keep(new Map());
  expect(await readdir(join(folder.path, 'kept'))).toHaveLength(8);
});
