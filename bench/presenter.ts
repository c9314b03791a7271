import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { serve } from './host.ts';
import { lessonPath, runLectern, writeCourse } from './lectern.ts';
import { freshPage } from './page.ts';
import type { Part } from './part.ts';

const slides = 60;
const presses = 50;

/**
 * From a key in the presenter's window to the change in the room's, and to the frame that shows it. The floor is a page
 * that sends one word through a channel to another, which writes it down.
 */
export const presenter: Part = async ({ browser, folder }) => {
  const site = join(folder, 'presenter');
  await writeCourse(join(folder, 'presenter-course'), { lessons: 1, slides });
  await runLectern(['build', join(folder, 'presenter-course'), '--out', join(site, 'lectern')]);
  await mkdir(join(site, 'floor'), { recursive: true });
  await writeFile(join(site, 'floor', 'index.html'), floorPage);
  const host = await serve(site);
  const room = await freshPage(browser);
  const lectern = await measure(room, `${host.url}lectern/${lessonPath}`);
  const plain = await freshPage(browser);
  const floor = await measure(plain, `${host.url}floor/`);
  for (const page of [room, plain]) await page.context().close();
  host.close();
  const part = 'presenter';
  return [
    { part, name: 'key to change', who: 'lectern', unit: 'ms', values: lectern.changes },
    { part, name: 'key to change', who: 'one word', unit: 'ms', values: floor.changes },
    { part, name: 'key to frame', who: 'lectern', unit: 'ms', values: lectern.frames },
    { part, name: 'key to frame', who: 'one word', unit: 'ms', values: floor.frames },
  ];
};

const floorPage = `<!doctype html><html lang="en" data-state="ready"><meta charset="utf-8"><title>Floor</title>
<div class="slides"><section class="present" data-slide="1"></section></div>
<script>
const channel = new BroadcastChannel('floor');
const [slide] = document.getElementsByTagName('section');
channel.onmessage = ({ data }) => { slide.dataset.slide = data; };
let count = 1;
addEventListener('keydown', ({ key }) => {
  if (key === 's') open(location.href, 'floor', 'popup,width=800,height=600');
  else channel.postMessage(String((count += 1)));
});
</script>`;

interface Taken {
  readonly changes: readonly number[];
  readonly frames: readonly number[];
}

async function measure(room: Page, url: string): Promise<Taken> {
  await room.goto(url);
  await ready(room);
  const [other] = await Promise.all([room.waitForEvent('popup'), room.keyboard.press('s')]);
  await ready(other);
  await noteChanges(room);
  await noteKeys(other);
  for (let press = 1; press <= presses; press += 1) {
    await other.keyboard.press('ArrowRight');
    await room.waitForFunction((count) => {
      const frames: unknown = Reflect.get(window, 'benchFrames');
      return Array.isArray(frames) && frames.length >= count;
    }, press);
    // A person presses the next key when both windows have long been still.
    for (const page of [other, room]) await still(page);
  }
  const keys = await listOf(other, 'benchKeys');
  const since = (times: readonly number[]): readonly number[] =>
    times.slice(0, presses).map((time, index) => time - (keys[index] ?? Number.NaN));
  return {
    changes: since(await listOf(room, 'benchChanges')),
    frames: since(await listOf(room, 'benchFrames')),
  };
}

/** Nothing is left to do in a window, twice in a row. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let time = 0; time < 2; time += 1)
      await new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 1000 });
      });
  });
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
}

/** Notes the moments at which another slide, page or step is shown, and those of the frames after. */
async function noteChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: number[] = [];
    const frames: number[] = [];
    Object.assign(window, { benchChanges: changes, benchFrames: frames });
    const place = (): string => {
      const present = document.querySelector<HTMLElement>('.slides > .present');
      const { slide = '', page: part = '', now = '' } = present?.dataset ?? {};
      return `${slide}.${part}.${now}`;
    };
    const moment = (): number => performance.timeOrigin + performance.now();
    let last = place();
    new MutationObserver(() => {
      if (place() === last) return;
      last = place();
      changes.push(moment());
      requestAnimationFrame(() => {
        frames.push(moment());
      });
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
}

async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { benchKeys: keys });
    const note = ({ timeStamp }: KeyboardEvent): void => {
      keys.push(performance.timeOrigin + timeStamp);
    };
    addEventListener('keydown', note, { capture: true });
  });
}

async function listOf(page: Page, name: string): Promise<readonly number[]> {
  return page.evaluate((key) => {
    const list: unknown = Reflect.get(window, key);
    return Array.isArray(list) ? list.map(Number) : [];
  }, name);
}
