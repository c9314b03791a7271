import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { defaultLaunchOptions, launchBrowser } from '../src/node/export/browser.ts';
import type { Figure } from './figures.ts';
import { staticPage } from './floors.ts';
import { runLectern, writeCourse } from './lectern.ts';
import { repeat, type Part } from './part.ts';
import { slideTexts } from './text.ts';

/**
 * Lesson files to PDF on disk; the floor starts the same browser and prints a static page of the same text. Marp, where it
 * is on the PATH, prints the same text with the same browser.
 */
export const paper: Part = async ({ folder, runs }) => {
  const figures: Figure[] = [];
  for (const slides of [100, 300, 1000]) {
    const name = `${String(slides)} slides to PDF`;
    const course = join(folder, `paper-${String(slides)}`);
    await writeCourse(course, { lessons: 1, slides });
    const times = slides > 300 ? 1 : Math.min(runs, 3);
    const values = await repeat(times, () =>
      runLectern(['export', course, '--out', join(folder, `paper-${String(slides)}.pdf`)]),
    );
    const floor = await repeat(times, () => printPlainly(folder, slides));
    figures.push(
      { part: 'export', name, who: 'lectern', unit: 'ms', values },
      { part: 'export', name, who: 'static page', unit: 'ms', values: floor },
    );
    const marp = findMarp();
    if (marp === undefined) continue;
    const peer = await repeat(times, () => printWithMarp(marp, folder, slides));
    figures.push({ part: 'export', name, who: 'marp', unit: 'ms', values: peer });
  }
  return figures;
};

async function printPlainly(folder: string, slides: number): Promise<number> {
  const start = performance.now();
  const file = join(folder, 'floor.html');
  await writeFile(file, staticPage(slideTexts(slides)));
  const { browser } = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.pdf({
    path: join(folder, 'floor.pdf'),
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
  });
  await browser.close();
  return performance.now() - start;
}

function findMarp(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'marp')).find((path) => existsSync(path));
}

async function printWithMarp(marp: string, folder: string, slides: number): Promise<number> {
  const file = join(folder, `marp-${String(slides)}.md`);
  await writeFile(file, `---\nmarp: true\n---\n\n${slideTexts(slides).join('\n\n---\n\n')}\n`);
  const { browser, path } = await launchBrowser();
  await browser.close();
  const sandbox = defaultLaunchOptions().sandbox ? {} : { CHROME_NO_SANDBOX: '1' };
  const env = { ...process.env, CHROME_PATH: path, ...sandbox };
  const start = performance.now();
  await promisify(execFile)(marp, [file, '--pdf', '-o', `${file}.pdf`], { env });
  return performance.now() - start;
}
