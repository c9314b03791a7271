import { afterEach, expect, test, vi } from 'vitest';
import { readingOrder } from '../../core/course/reading-order.ts';
import { readCourse } from './content.ts';
import { createTestFolder, type TestFolder } from './testing.ts';

/** Stands for whatever input the parser cannot take. */
vi.mock('../../core/lesson/parse.ts', async (original) => {
  const parse = await original<typeof import('../../core/lesson/parse.ts')>();
  return {
    parseLesson: (text: string, file: string) => {
      if (text.startsWith('BOOM')) throw new RangeError('Too deep');
      return parse.parseLesson(text, file);
    },
  };
});

let folder: TestFolder;
afterEach(() => folder.remove());

test('a lesson that the parser cannot take is shown as written, and alone', async () => {
  folder = await createTestFolder({ 'a.md': '### A\n', 'b.md': 'BOOM ```` `x`\n' });
  const { course } = await readCourse(folder.path);
  const [, broken] = readingOrder(course).map(({ lesson }) => lesson);
  expect(broken?.slides[0]?.source).toContain('BOOM ```` `x`');
  expect(broken?.slides[0]?.shape.blocks).toMatchObject([{ kind: 'code' }]);
  expect(broken?.problems).toMatchObject([{ file: 'b.md', line: 1, rule: 'unreadable' }]);
  expect(broken?.problems[0]?.message).toContain('Too deep');
});
