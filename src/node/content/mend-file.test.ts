import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mendFile } from './mend-file.ts';
import { createTestFolder, type TestFolder } from './testing.ts';

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(() => folder.remove());

const file = (path: string) => ({ path, location: join(folder.path, path), size: 0, changed: 0 });
const bytesOf = (path: string) => readFile(join(folder.path, path));
const lesson = '\uFEFF# A\r\n\r\nText.  \r\n\r\nNote: Old.\r\n<!-- pagebreak -->\r\n# B';

test('writes the notes and nothing else, and keeps the permissions', async () => {
  await folder.write('a.md', lesson);
  await chmod(join(folder.path, 'a.md'), 0o640);
  const answer = await mendFile(file('a.md'), { slide: 'a', was: 'Old.', words: 'New.' });
  expect(answer).toEqual({ kind: 'saved' });
  expect(String(await bytesOf('a.md'))).toBe(lesson.replace('Old.', 'New.'));
  expect((await stat(join(folder.path, 'a.md'))).mode & 0o777).toBe(0o640);
  expect(await readdir(folder.path)).toEqual(['a.md']);
});

test('tells what somebody else wrote into the same notes, and keeps it', async () => {
  await folder.write('b.md', lesson.replace('Old.', 'Theirs.'));
  const ask = { slide: 'a', was: 'Old.', words: 'Mine.' };
  expect(await mendFile(file('b.md'), ask)).toEqual({ kind: 'conflict', theirs: 'Theirs.' });
  expect(String(await bytesOf('b.md'))).toContain('Theirs.');
  // Elsewhere in the file others may write as they like.
  await folder.write('b.md', lesson.replace('Text.', 'Other text.'));
  expect(await mendFile(file('b.md'), ask)).toEqual({ kind: 'saved' });
  expect(String(await bytesOf('b.md'))).toContain('Other text.  \r\n\r\nNote: Mine.');
});

test('leaves files alone that are not UTF-8, and slides that are not there', async () => {
  const bytes = Buffer.from('# A\n\nNote: Gr\u00fc\u00dfe', 'latin1');
  await folder.write('c.md', bytes);
  const ask = { slide: 'a', was: '', words: 'New.' };
  expect(await mendFile(file('c.md'), ask)).toEqual({ kind: 'refused', why: 'encoding' });
  expect((await bytesOf('c.md')).equals(bytes)).toBe(true);
  await folder.write('d.md', lesson);
  const gone = { slide: 'nowhere', was: '', words: 'New.' };
  expect(await mendFile(file('d.md'), gone)).toEqual({ kind: 'refused', why: 'gone' });
});
