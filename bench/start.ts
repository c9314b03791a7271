import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { startDev, startServing } from './dev.ts';
import type { Figure } from './figures.ts';
import { staticPage } from './floors.ts';
import { lessonPath, writeCourse } from './lectern.ts';
import { freshPage, readOpening } from './page.ts';
import { repeat, type Part } from './part.ts';
import { slideTexts } from './text.ts';

const lessons = 80;

/**
 * From the command `dev` to the first slide, for a large course that was never opened before and for one that was. The
 * floor is Node serving a static page of the same text.
 */
export const start: Part = async ({ browser, folder, runs }) => {
  const course = join(folder, 'start');
  const first: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // Another course each time, so that nothing is remembered of it.
    const fresh = join(folder, `start-${String(run)}`);
    await writeCourse(fresh, { lessons, slides: 6 });
    first.push(await timeStart(browser, () => startDev(fresh), lessonPath));
    await rm(fresh, { recursive: true });
  }
  await writeCourse(course, { lessons, slides: 6 });
  await timeStart(browser, () => startDev(course), lessonPath);
  const again = await repeat(runs, () => timeStart(browser, () => startDev(course), lessonPath));
  const floor = await repeat(runs, () =>
    timeStart(browser, () => startServing(['--eval', staticServer(6)]), ''),
  );
  const figure = (name: string, who: string, values: readonly number[]): Figure => {
    return { part: 'dev', name: `command to first slide, ${name}`, who, unit: 'ms', values };
  };
  return [
    figure('new course', 'lectern', first),
    figure('new course', 'static', floor),
    figure('known course', 'lectern', again),
    figure('known course', 'static', floor),
  ];
};

/** The browser is open already, as it is at work; its window is not counted. */
async function timeStart(
  browser: Browser,
  launch: () => ReturnType<typeof startDev>,
  path: string,
): Promise<number> {
  const page = await freshPage(browser);
  const began = performance.timeOrigin + performance.now();
  const served = await launch();
  await page.goto(served.url + path, { waitUntil: 'commit' });
  const { paint } = await readOpening(page, false);
  const origin = await page.evaluate(() => performance.timeOrigin);
  await page.context().close();
  await served.stop();
  return origin + paint - began;
}

/** A program that serves one static page. */
function staticServer(slides: number): string {
  const html = JSON.stringify(staticPage(slideTexts(slides)));
  return `const server = require('node:http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(${html}));
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));`;
}
