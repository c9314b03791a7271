import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** What `lectern check --json` answers, as far as these tests look at it. */
interface Answer {
  readonly lessons: number;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly rule: string;
  }[];
}

/** Runs `lectern check` on a course; answers what it says and its exit code. */
function check(
  course: string,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<{ answer: Answer; code: number }> {
  const words = [resolve('src/node/cli/lectern.mjs'), 'check', course, '--json', ...options];
  return new Promise((done) => {
    execFile(process.execPath, words, { env: { ...process.env, ...env } }, (error, stdout) => {
      // Our own command's answer: the test fails when it is something else.
      const answer = JSON.parse(stdout) as Answer;
      done({ answer, code: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}

function placesOf({ problems }: Answer): readonly string[] {
  return problems.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`);
}

test('every one of the seeded faults is found where it is, and nothing else', async () => {
  const expected = readFileSync('e2e/courses/faults.txt', 'utf8').trim().split('\n');
  expect(expected.length).toBeGreaterThanOrEqual(60);
  const { answer, code } = await check('e2e/courses/faults');
  expect([...placesOf(answer)].sort()).toEqual([...expected].sort());
  expect(code).toBe(1);
});

test('what is too large, and what is no text, is told and costs nothing else', async () => {
  const course = await writeHuge(test.info().outputPath('huge'));
  const { answer, code } = await check(course, ['--no-measure']);
  expect([...placesOf(answer)].sort()).toEqual([
    '1-size.md:1 lesson-size',
    '1-size.md:1 lesson-title',
    '2-slides.md:15994 lesson-slides',
    '3-overload.md:5 slide-overload',
    '4-encoding.md:8 encoding',
    '5-front.md:1 front-matter-size',
    'course.yml:2 course-yaml',
  ]);
  expect(answer.lessons).toBe(5);
  expect(code).toBe(1);
});

test('there is nothing to tell of the sample course', async () => {
  const { answer, code } = await check('slides', ['--strict']);
  expect(placesOf(answer)).toEqual([]);
  expect(answer.lessons).toBeGreaterThan(9);
  expect(code).toBe(0);
});

test('without a browser the rest is told, and why the slides were not measured', async () => {
  const { answer, code } = await check('slides', [], { LECTERN_BROWSER: '/nowhere/chromium' });
  expect(answer.lessons).toBeGreaterThan(9);
  expect(answer).toHaveProperty('unmeasured', expect.stringContaining('/nowhere/chromium'));
  expect(code).toBe(1);
});

test('what was not asked to be measured is no fault', async () => {
  const { answer, code } = await check('slides', ['--no-measure', '--strict']);
  expect(placesOf(answer)).toEqual([]);
  expect(code).toBe(0);
});

/** A course whose every file is more than it may be, or not what it should be. */
async function writeHuge(folder: string): Promise<string> {
  const head = (title: string, more = ''): string =>
    `---\ntitle: ${title}\nlesson: ${String(title.length)}\n${more}---\n`;
  const slide = (_: unknown, at: number): string =>
    `### Slide ${String(at)}\n\nWords ${String(at)}.\n\n`;
  const slides = Array.from({ length: 2001 }, slide).join('<!-- pagebreak -->\n\n\n\n');
  const files = {
    'course.yml': 'title: Huge\n  nav: [\n',
    '1-size.md': 'a'.repeat(5 * 1024 * 1024 + 1),
    '2-slides.md': `${head('Slides')}${slides}`,
    '3-overload.md': `${head('Overload')}### Over\n\n${'word '.repeat(60_000)}\n`,
    '4-encoding.md': Buffer.from(`${head('Letters')}\n### Caf\n\ncaf\u00e9 au lait\n`, 'latin1'),
    '5-front.md': `${head('Front', `x: ${'y'.repeat(66_000)}\n`)}### Front\n\nWords.\n`,
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
