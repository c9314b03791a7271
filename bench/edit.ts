import { watch } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import type { Page } from 'playwright';
import { lessonPath, writeCourse } from './lectern.ts';
import { freshPage } from './page.ts';
import type { Part } from './part.ts';

const edits = 10;

/** One lesson edited while the dev server runs: from the write to the frame that shows it. The floor hears of the write. */
export const edit: Part = async ({ browser, folder }) => {
  const course = join(folder, 'edit');
  await writeCourse(course, { lessons: 20, slides: 8 });
  const file = join(course, 'section-1-bench', '1-lesson.md');
  const dev = await startDev(course);
  const page = await freshPage(browser);
  await page.goto(`${dev.url}${lessonPath}#/2`);
  await page.waitForFunction(() => Reflect.get(window, 'benchReady') !== undefined);
  const values: number[] = [];
  const floor: number[] = [];
  for (let count = 1; count <= edits; count += 1) {
    const word = `Edited${String(count)}`;
    const text = (await readFile(file, 'utf8')).replace(
      /#### (?:Edited\d+ )*Slide 3/,
      `#### ${word} Slide 3`,
    );
    values.push(await timeEdit(page, { file, text, word }));
    floor.push(await timeNotice(file, text));
  }
  await page.context().close();
  dev.child.kill('SIGTERM');
  const name = 'edit to screen';
  return [
    { part: 'dev', name: 'command to address', who: 'lectern', unit: 'ms', values: [dev.started] },
    { part: 'dev', name, who: 'lectern', unit: 'ms', values },
    { part: 'dev', name, who: 'file notice', unit: 'ms', values: floor },
  ];
};

interface Edit {
  readonly file: string;
  readonly text: string;
  readonly word: string;
}

/** Both clocks are this machine's: the page says at which moment it first held the word in a frame. */
async function timeEdit(page: Page, { file, text, word }: Edit): Promise<number> {
  const seen = page.evaluate(async (wanted) => {
    const started = performance.now();
    while (document.querySelector('.slides')?.textContent.includes(wanted) !== true) {
      if (performance.now() - started > 5000) throw new Error(`${wanted} never came`);
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    return performance.timeOrigin + performance.now();
  }, word);
  const written = performance.timeOrigin + performance.now();
  await writeFile(file, text);
  return (await seen) - written;
}

function timeNotice(file: string, text: string): Promise<number> {
  return new Promise((noticed) => {
    let start = 0;
    const watcher = watch(file, () => {
      watcher.close();
      noticed(performance.now() - start);
    });
    start = performance.now();
    void writeFile(file, text);
  });
}

interface Dev {
  readonly child: ChildProcess;
  readonly url: string;
  readonly started: number;
}

async function startDev(course: string): Promise<Dev> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [resolve('src/node/cli/lectern.mjs'), 'dev', course, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/[^\s\u001b]+\//.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
    child.once('close', () => {
      failed(new Error(`The dev server ended: ${said}`));
    });
  });
  return { child, url, started: performance.now() - start };
}
