import { open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTestFolder } from '../content/testing.ts';
import { watchCourse } from './dev-watch.ts';

test('a file that is being written is not read while it is empty', async () => {
  const folder = await createTestFolder({ 'a.md': '### A\n' });
  const file = join(folder.path, 'a.md');
  const sizes: number[] = [];
  const watching = watchCourse(
    folder.path,
    {
      async refresh() {
        sizes.push((await stat(file)).size);
        return { problems: [], lessons: [], course: undefined, look: false };
      },
    },
    () => undefined,
  );
  await expect.poll(() => sizes.length).toBeGreaterThan(0);
  const slow = await open(file, 'w');
  // An editor that takes its time between emptying a file and filling it.
  await setTimeout(40);
  await slow.writeFile('### A, slowly\n');
  await slow.close();
  await expect.poll(() => sizes.includes(14)).toBe(true);
  expect(sizes).not.toContain(0);
  await writeFile(file, '');
  await expect.poll(() => sizes.includes(0)).toBe(true);
  await watching.close();
  await folder.remove();
});
