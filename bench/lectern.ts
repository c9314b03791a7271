import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lessonText } from './text.ts';

const launcher = resolve('src/node/cli/lectern.mjs');

/** Runs a command of Lectern as a person would, and says how long it took, in milliseconds. Throws when it fails. */
export async function runLectern(words: readonly string[], deadline = 60_000): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [launcher, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: deadline,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code !== 0)
    throw new Error(
      `lectern ${words.join(' ')}: ${Buffer.concat(said).toString('utf8').slice(0, 400)}`,
    );
  return performance.now() - start;
}

/** Writes a course of so many lessons with so many slides each. */
export async function writeCourse(
  folder: string,
  { lessons, slides }: { readonly lessons: number; readonly slides: number },
): Promise<void> {
  for (let number = 1; number <= lessons; number += 1) {
    const file = join(folder, 'section-1-bench', `${String(number)}-lesson.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, lessonText(slides, number));
  }
}

/** The folder of the site in which the only lesson of such a course stands. */
export const lessonPath = 'section-1-bench/1-lesson-1-of-the-bench/';
