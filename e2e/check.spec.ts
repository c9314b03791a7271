import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
function check(course: string, ...options: string[]): Promise<{ answer: Answer; code: number }> {
  const words = [resolve('src/node/cli/lectern.mjs'), 'check', course, '--json', ...options];
  return new Promise((done) => {
    execFile(process.execPath, words, (error, stdout) => {
      // Our own command's answer: the test fails when it is something else.
      const answer = JSON.parse(stdout) as Answer;
      done({ answer, code: typeof error?.code === 'number' ? error.code : 0 });
    });
  });
}

function placesOf({ problems }: Answer): readonly string[] {
  return problems.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`);
}

test('every one of sixty faults is found', async () => {
  const expected = readFileSync('e2e/courses/faults.txt', 'utf8').trim().split('\n');
  expect(expected).toHaveLength(60);
  const { answer, code } = await check('e2e/courses/faults');
  const found = new Set(placesOf(answer));
  expect(expected.filter((place) => !found.has(place))).toEqual([]);
  expect(code).toBe(1);
});

test('there is nothing to tell of the sample course', async () => {
  const { answer, code } = await check('slides', '--strict');
  expect(placesOf(answer)).toEqual([]);
  expect(answer.lessons).toBeGreaterThan(9);
  expect(code).toBe(0);
});

test('without a browser the rest is told, and why the slides were not measured', async () => {
  const named = process.env['LECTERN_BROWSER'];
  process.env['LECTERN_BROWSER'] = '/nowhere/chromium';
  const { answer, code } = await check('e2e/courses/faults');
  process.env['LECTERN_BROWSER'] = named ?? '';
  expect(placesOf(answer)).toContain('05-pagebreaks.md:11 pagebreak-typo');
  expect(answer).toHaveProperty('unmeasured', expect.stringContaining('/nowhere/chromium'));
  expect(code).toBe(1);
});
