import { readdir, readFile } from 'node:fs/promises';
import { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockContext } from '../../core/page/locked-notes.ts';
import { createTestFolder, type TestFolder } from '../content/testing.ts';
import { buildSite } from './build.ts';
import { createNotesLock } from './notes-lock.ts';

const lessons = 200;
const passphrase = 'correct horse battery';
let folder: TestFolder;

/** The notes of a lesson, in each dialect by turns; every one holds the lesson's canary, and words of its own. */
function notesOf(number: number, mark: string): string {
  const words = `CANARY${String(number)}${mark} said quietly: nobody but the ${mark} speaker of lesson ${String(number)} ever reads these words`;
  const dialects = [
    `Note:\n${words}`,
    `::: notes\n${words}\n\n::: learners\nFor learners ${String(number)}.\n:::\n:::`,
    `???\n${words}`,
    `<!-- ${words}\n\n[click] and **then** more of CANARY${String(number)} -->`,
  ];
  return dialects[number % dialects.length] ?? '';
}

function lessonText(number: number): string {
  const front = `---\ntitle: Lesson ${String(number)}\nsection: Section-${String((number % 7) + 1)}\nlesson: ${String(number)}\n---\n`;
  return `${front}\n### Lesson ${String(number)}\n\nWords for all.\n\n${notesOf(number, 'first')}\n\n<!-- pagebreak -->\n\n#### More\n\n- **One**: a thing\n- **Two**: another\n\n${notesOf(number + 1, 'second')}\n`;
}

beforeAll(async () => {
  folder = await createTestFolder();
  const numbers = Array.from({ length: lessons }, (_, index) => index + 1);
  for (const number of numbers)
    await folder.write(`course/${String(number)}.md`, lessonText(number));
  for (const notes of ['public', 'none', 'locked']) {
    await folder.write('course/course.yml', `title: T\nnotes: ${notes}\n`);
    await build(notes);
  }
}, 180_000);

afterAll(() => folder.remove());

const out = (name: string): string => join(folder.path, name);
const build = (name: string) =>
  buildSite(out('course'), out(name), { askPassphrase: () => Promise.resolve(passphrase) });

describe('notes of 200 lessons in four dialects', () => {
  test('stand in the notes files and nowhere else when they are public', async () => {
    const holders = await filesWith(out('public'), 'CANARY');
    expect(holders).toHaveLength(lessons);
    expect(holders.filter((file) => !file.endsWith('/notes.json'))).toEqual([]);
  });

  test('stand nowhere when there are to be none', async () => {
    expect(await filesWith(out('none'), 'CANARY')).toEqual([]);
    const files = await listFiles(out('none'));
    expect(files.filter((file) => file.includes('notes.json'))).toEqual([]);
    expect(files.filter((file) => file.endsWith('/index.html'))).toHaveLength(lessons);
  });

  test('stand nowhere when they are locked, not even in the notes files', async () => {
    expect(await filesWith(out('locked'), 'CANARY')).toEqual([]);
    const files = await listFiles(out('locked'));
    expect(files.filter((file) => file.endsWith('/notes.json'))).toHaveLength(lessons);
  });

  test('give learners what is meant for them in any case', async () => {
    for (const name of ['public', 'none', 'locked'])
      expect(await filesWith(out(name), 'For learners')).not.toEqual([]);
  });
});

describe('locked notes', () => {
  test('are opened by their passphrase, whatever way its letters are composed', async () => {
    const files = (await listFiles(out('locked'))).filter((file) => file.endsWith('/notes.json'));
    const read = await readLocked(files[0] ?? '');
    expect(read.rounds).toBeGreaterThanOrEqual(600_000);
    expect(await open(read, passphrase)).toContain('CANARY');
    await expect(open(read, `${passphrase}!`)).rejects.toThrow('operation-specific');
    await expect(open({ ...read, address: 'another/' }, passphrase)).rejects.toThrow(
      'operation-specific',
    );
  });

  test('have one salt a build and never the same start twice', async () => {
    const files = (await listFiles(out('locked'))).filter((file) => file.endsWith('/notes.json'));
    const all = await Promise.all(files.map(readLocked));
    expect(new Set(all.map(({ salt }) => salt)).size).toBe(1);
    expect(new Set(all.map(({ iv }) => iv)).size).toBe(lessons);
  });

  test('take é as one letter or as two', async () => {
    const lock = await createNotesLock('cafe\u0301 au lait, deux');
    const file = await lock.lock({ address: 'a/', slides: [] });
    expect(await open(file, 'caf\u00e9 au lait, deux')).toContain('"slides":[]');
  });

  test('are not made without a passphrase, or with one that is soon guessed', async () => {
    await expect(buildSite(out('course'), out('x'))).rejects.toThrow('there is no passphrase');
    await expect(
      buildSite(out('course'), out('x'), { askPassphrase: () => Promise.resolve('short') }),
    ).rejects.toThrow('too short: take 12 letters or more');
    expect(await listFiles(out('x'))).toEqual([]);
  });
});

test('a build fails when words of the notes get out some other way', async () => {
  const leak = await createTestFolder({
    'a.md':
      '### One\n\nNote: The price in the contract is three times what their competitor asked last year.\n',
    'course.yml': 'css: look.css\n',
    'look.css':
      '/* the price in the contract is three times what their competitor asked */ .a { color: red }',
  });
  await expect(buildSite(leak.path, `${leak.path}-site`)).rejects.toThrow(
    /The notes of a\.md, slide 1, stand in files\/look-\w+\.css/,
  );
  await leak.remove();
}, 60_000);

interface Locked {
  readonly address: string;
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

async function readLocked(file: string): Promise<Locked> {
  return JSON.parse(await readFile(join(out('locked'), file), 'utf8')) as Locked;
}

/** Written anew here, from what is said of the form: the browser must manage with that, too. */
async function open({ address, rounds, salt, iv, data }: Locked, words: string): Promise<string> {
  const { subtle } = webcrypto;
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const raw = Buffer.from(words.normalize('NFKC'));
  const base = await subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  const additionalData = Buffer.from(lockContext(address));
  const algorithm = { name: 'AES-GCM', iv: bytes(iv), additionalData };
  return gunzipSync(await subtle.decrypt(algorithm, key, bytes(data))).toString();
}

async function listFiles(from: string): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
}

async function filesWith(from: string, words: string): Promise<readonly string[]> {
  const files = await listFiles(from);
  const texts = await Promise.all(files.map((file) => readFile(join(from, file), 'latin1')));
  return files.filter((_, index) => texts[index]?.includes(words));
}
