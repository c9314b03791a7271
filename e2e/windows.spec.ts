import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, ready, small, test } from './site.ts';
import { expectBoth, movesOf, openPresenter, placeOf, seeded, watchMoves } from './talk.ts';

test.describe('the windows of a talk', () => {
  test('come back 50 times, each in any way, and the other one never moves', async ({
    page,
    small: course,
  }) => {
    test.setTimeout(400_000);
    const url = course.url + small.first;
    const random = seeded(20_261_125);
    await open(page, `${url}#/2`);
    const talk = { room: page, presenter: await openPresenter(page) };
    await drawLine(talk.presenter);
    await talk.presenter.keyboard.press('ArrowRight');
    const began = Date.now();
    const waits: number[] = [];
    for (let time = 1; time <= 50; time += 1) {
      await move(random() < 0.5 ? talk.room : talk.presenter, random);
      await expect.poll(() => agree(talk)).toBe(true);
      const place = await placeOf(talk.room);
      const victim = random() < 0.5 ? 'room' : 'presenter';
      const other = victim === 'room' ? talk.presenter : talk.room;
      await watchMoves(other);
      talk[victim] = await comeBack({ talk, victim, url, isReload: random() < 0.5 });
      const back = Date.now();
      await expect.poll(() => placeOf(talk[victim]), { intervals: [20] }).toBe(place);
      waits.push(Date.now() - back);
      expect(await movesOf(other), `time ${String(time)}, ${victim}`).toEqual([]);
      expect(await placeOf(other)).toBe(place);
      const late = (await secondsOn(talk.presenter)) - (Date.now() - began) / 1000;
      expect(Math.abs(late)).toBeLessThan(3);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(2000);
    await talk.presenter.keyboard.type('2');
    await talk.presenter.keyboard.press('Enter');
    await expectBoth(talk.room, talk.presenter, 2);
    for (const window of [talk.room, talk.presenter])
      await expect(window.locator('.ink [data-stroke]')).toHaveCount(1);
  });

  test('hold no more than they need after 2,000 moves of laser and pen', async ({
    page,
    small: course,
  }) => {
    test.setTimeout(240_000);
    const errors: Error[] = [];
    page.context().on('weberror', (error) => errors.push(error.error()));
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    const box = await presenter.locator('.pv-sheet').boundingBox();
    if (box === null) throw new Error('The presenter shows no slide.');
    /** Moves in strokes of 25, in the middle, clear of the tray. */
    const wave = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at += 25) {
        const x = box.x + box.width * (0.5 + 0.2 * Math.cos(at / 17));
        const y = box.y + box.height * (0.5 + 0.15 * Math.sin(at / 23));
        await presenter.mouse.move(x, y, { steps: 25 });
      }
    };
    await presenter.keyboard.press('l');
    await wave(0, 50);
    const before = await heapOf(page, presenter);
    await wave(50, 1000);
    await presenter.keyboard.press('d');
    for (let at = 1000; at < 2000; at += 100) {
      await presenter.mouse.down();
      await wave(at, at + 100);
      await presenter.mouse.up();
    }
    await expect(page.locator('.ink [data-stroke]')).toHaveCount(10);
    expect((await heapOf(page, presenter)) - before).toBeLessThan(30 * 2 ** 20);
    expect(errors).toEqual([]);
  });

  test('go on to the next lesson together', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}#/6`);
    const presenter = await openPresenter(page);
    await presenter.keyboard.press('ArrowRight');
    await expect(presenter.getByRole('button', { name: 'Next lesson' })).toBeVisible();
    await presenter.keyboard.press('ArrowRight');
    for (const window of [presenter, page]) {
      await expect(window).toHaveURL(new RegExp(small.second));
      await ready(window);
    }
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    await expect(presenter.getByRole('timer')).toHaveText('00:00');
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => agree({ room: page, presenter })).toBe(true);
    expect(await placeOf(page)).not.toBe('1.1.0');
  });

  test('go to another lesson together, found in the presenter or left at the end in the room', async ({
    page,
    small: course,
  }) => {
    await open(page, `${course.url}${small.first}#/2`);
    const presenter = await openPresenter(page);
    const find = async (): Promise<void> => {
      await presenter.keyboard.press('g');
      await expect(presenter.getByRole('combobox')).toBeFocused();
      await presenter.keyboard.type('nothing more to say');
      await presenter.getByRole('option', { name: /The end/ }).click();
    };
    await presenter.keyboard.press('z');
    await find();
    await expect(presenter.locator('.announcer')).toHaveText(/^The room is frozen/);
    await presenter.keyboard.press('z');
    await find();
    for (const window of [presenter, page]) {
      await expect(window).toHaveURL(/2-second-lesson\/.*#\/2$/);
      await ready(window);
    }
    await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
    expect(await placeOf(page)).toBe('2.1.0');

    await page.bringToFront();
    await page.keyboard.press('Home');
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowLeft');
    for (const window of [page, presenter]) {
      await expect(window).toHaveURL(/1-first-lesson\/.*#\/6$/);
      await ready(window);
    }
    await expect.poll(() => agree({ room: page, presenter })).toBe(true);
  });

  test('open in either order', async ({ page, small: course }) => {
    await open(page, `${course.url}${small.first}?view=presenter#/2`);
    await expect(page.getByRole('status')).toHaveText('No audience screen');
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open audience window' }).click();
    const room = await opened;
    await ready(room);
    await expect(page.getByRole('status')).toHaveText('Audience screen live');
    await expectBoth(room, page, 2);
    await room.keyboard.press('ArrowRight');
    await expectBoth(room, page, 3);
  });

  test('go on where the browser has next to nothing', async ({ page, context, small: course }) => {
    await takeAway(context, ['calls', 'wakeLock', 'getScreenDetails']);
    await open(page, course.url + small.first);
    const presenter = await openPresenter(page);
    await presenter.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 2);
    await presenter.keyboard.press('b');
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
    await page.keyboard.press('ArrowRight');
    await expectBoth(page, presenter, 3);
  });

  test('say what they cannot do where there is nothing at all', async ({
    page,
    context,
    small: course,
  }) => {
    const errors: Error[] = [];
    context.on('weberror', (error) => errors.push(error.error()));
    await takeAway(context, ['calls', 'wakeLock', 'getScreenDetails', 'BroadcastChannel', 'open']);
    await open(page, course.url + small.first);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(page)).toBe('2.1.0');
    await page.keyboard.press('s');
    const opened = context.waitForEvent('page');
    await page.getByRole('dialog').getByRole('link', { name: 'Open the presenter' }).click();
    const presenter = await opened;
    await ready(presenter);
    await expect(presenter.getByRole('status')).toHaveText('No audience screen');
    await expect(presenter.locator('.pv-notes')).toContainText('CANARY-NOTE-ONE');
    await presenter.keyboard.press('ArrowRight');
    await expect(presenter.locator('.pv-say')).toContainText('slide 3 of 6');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => placeOf(page)).toBe('1.1.0');
    expect(errors).toEqual([]);
  });

  test('keep the time when the computer sleeps and when its clock is set', async ({
    page,
    context,
    small: course,
  }) => {
    await context.addInitScript(() => {
      const { now } = Date;
      let set = 0;
      Date.now = () => now() + set;
      addEventListener('setClock', (event) => {
        set += event instanceof CustomEvent ? Number(event.detail) : 0;
      });
    });
    await open(page, `${course.url}${small.first}?view=presenter`);
    await page.keyboard.press('ArrowRight');
    const timer = page.getByRole('timer');
    const setClock = (by: number) =>
      page.evaluate((detail) => dispatchEvent(new CustomEvent('setClock', { detail })), by);
    // The presenter looks at the clocks every second: each is set after it has looked.
    await expect(timer).toHaveText(/^00:(0[1-9]|[1-5])/);
    const before = await secondsOn(page);
    await setClock(-3_600_000);
    await expect.poll(() => secondsOn(page)).toBeGreaterThan(before);
    expect(await secondsOn(page)).toBeLessThan(before + 60);
    await setClock(1_800_000);
    const asked = page.getByRole('alert').filter({ hasText: /The clock counted (29:59|30:00)/ });
    await expect(asked).toBeVisible();
    await expect(timer).toHaveText(/^3[01]:/);
    await asked.getByRole('button', { name: 'Leave it out' }).click();
    await expect(timer).toHaveText(/^0[01]:/);
    await expect(asked).toBeHidden();
  });
});

interface Talk {
  room: Page;
  presenter: Page;
}

async function agree({ room, presenter }: Talk): Promise<boolean> {
  return (await placeOf(room)) === (await placeOf(presenter));
}

/** A key that moves, or a number; at the end no key that goes on to the next lesson. */
async function move(page: Page, random: () => number): Promise<void> {
  const isAtEnd = (await placeOf(page)).startsWith('6');
  const which = isAtEnd ? 1 : random();
  if (which < 0.5) await page.keyboard.press('ArrowRight');
  else if (which < 0.7) await page.keyboard.press('ArrowLeft');
  else {
    await page.keyboard.type(String(1 + Math.floor(random() * 5)));
    await page.keyboard.press('Enter');
  }
}

interface Return {
  readonly talk: Talk;
  readonly victim: keyof Talk;
  readonly url: string;
  readonly isReload: boolean;
}

/** The window is reloaded, or closed and opened anew by the one that is left. */
async function comeBack({ talk, victim, url, isReload }: Return): Promise<Page> {
  const window = talk[victim];
  if (isReload) {
    await window.reload();
    await ready(window);
    return window;
  }
  await window.close();
  if (victim === 'room') {
    const room = await talk.presenter.context().newPage();
    await open(room, url);
    return room;
  }
  return openAgain(talk.room);
}

/** The browser needs a moment to know that a window is closed; until then the key calls for that one. */
async function openAgain(room: Page): Promise<Page> {
  const found: Page[] = [];
  await expect(async () => {
    found.push(await openPresenter(room, 3000));
  }).toPass();
  const [presenter] = found;
  if (presenter === undefined) throw new Error('No presenter opened.');
  return presenter;
}

async function secondsOn(presenter: Page): Promise<number> {
  const shown = (await presenter.getByRole('timer').textContent()) ?? '';
  return shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

async function drawLine(presenter: Page): Promise<void> {
  const sheet = await presenter.locator('.pv-sheet').boundingBox();
  if (sheet === null) throw new Error('The presenter shows no slide.');
  await presenter.keyboard.press('d');
  await expect(presenter.locator('.pv-tools [aria-pressed="true"]')).toHaveCount(1);
  // The scripts that draw come with the first tool: a line begun before they are there is none.
  await expect(async () => {
    await presenter.mouse.move(sheet.x + 60, sheet.y + 60);
    await presenter.mouse.down();
    await presenter.mouse.move(sheet.x + 200, sheet.y + 120, { steps: 4 });
    await presenter.mouse.up();
    await expect(presenter.locator('.ink [data-stroke]')).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await presenter.keyboard.press('Escape');
}

/** Bytes that the scripts of both windows hold after a collection. */
async function heapOf(...pages: readonly Page[]): Promise<number> {
  let bytes = 0;
  for (const page of pages) {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    bytes += (await session.send('Runtime.getHeapUsage')).usedSize;
    await session.detach();
  }
  return bytes;
}

type Gift = 'calls' | 'wakeLock' | 'getScreenDetails' | 'BroadcastChannel' | 'open';

/** Takes things away from the browser: `calls` are those of storage, which throw. */
async function takeAway(context: BrowserContext, gifts: readonly Gift[]): Promise<void> {
  await context.addInitScript((names) => {
    const refuse = (): never => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
    if (names.includes('calls'))
      for (const call of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
        Reflect.set(Storage.prototype, call, refuse);
    if (names.includes('wakeLock')) Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    if (names.includes('open')) window.open = () => null;
    for (const name of ['getScreenDetails', 'BroadcastChannel'] as const)
      if (names.includes(name)) Reflect.deleteProperty(window, name);
  }, gifts);
}
