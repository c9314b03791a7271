import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file that was printed. */
export interface Printed {
  readonly file: string;
  readonly pages: number;
}

/** Prints with the browser that export finds, and answers what was written. */
export function print(course: string, ...words: readonly string[]): Promise<readonly Printed[]> {
  return printIn(undefined, course, ...words);
}

/** Prints with a browser that is named. */
export async function printIn(
  browser: string | undefined,
  course: string,
  ...words: readonly string[]
): Promise<readonly Printed[]> {
  const command = [resolve('src/node/cli/lectern.mjs'), 'export', course, ...words, '--json'];
  const env = browser === undefined ? process.env : { ...process.env, LECTERN_BROWSER: browser };
  const { stdout } = await run(process.execPath, command, { maxBuffer: 10_000_000, env });
  // Our own command's answer: the tests fail when it is something else.
  const answer = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    files: readonly Printed[];
  };
  return answer.files;
}
