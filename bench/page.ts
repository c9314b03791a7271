import type { Browser, BrowserContext, Page } from 'playwright';

/** A phone on a slow line, as the bars say: 1.6 Mbit/s, 150 ms, a processor of a quarter of the speed. */
export const phone = { bitsPerSecond: 1_600_000, latency: 150, slowdown: 4 } as const;

/** A page of a context of its own, so that nothing comes from a cache. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript(watchReadiness);
  return context.newPage();
}

/** Slows a page down to a phone; returns what counts the bytes that came. */
export async function slowDown(page: Page): Promise<() => number> {
  const session = await (page.context() satisfies BrowserContext).newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bitsPerSecond / 8,
    uploadThroughput: phone.bitsPerSecond / 16,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  return () => bytes;
}

/** When a page first painted and when its keys worked, in milliseconds since navigation. */
export interface Opening {
  readonly paint: number;
  readonly ready: number;
}

/** Waits until the deck is ready, where there is one, and reads both times. */
export async function readOpening(page: Page, deck: boolean): Promise<Opening> {
  if (deck) await page.waitForFunction(() => Reflect.get(window, 'benchReady') !== undefined);
  return page.evaluate(async () => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const ready: unknown = Reflect.get(window, 'benchReady');
    return { paint, ready: typeof ready === 'number' ? ready : 0 };
  });
}

/**
 * Presses "next" from the first moment on, as an impatient teacher would, until the second slide is shown. Returns when
 * that was, in milliseconds since navigation.
 */
export async function firstKey(page: Page): Promise<number> {
  for (;;) {
    await page.keyboard.press('ArrowRight');
    const moved = await page.evaluate(() => Reflect.get(window, 'benchMoved'));
    if (typeof moved === 'number') return moved;
  }
}

/** Runs in the page: notes when Lectern, or Reveal, says that it is ready, and when the first move was shown. */
function watchReadiness(): void {
  const watchMoves = (): void => {
    const slide = document.querySelector('.slides > section.present');
    const at = slide === null ? 0 : [...(slide.parentElement?.children ?? [])].indexOf(slide);
    if (at > 0) Reflect.set(window, 'benchMoved', performance.now());
    else requestAnimationFrame(watchMoves);
  };
  watchMoves();
  const look = (): void => {
    const lectern = document.documentElement?.dataset['state'] === 'ready';
    if (lectern || document.querySelector('.reveal.ready') !== null)
      Reflect.set(window, 'benchReady', performance.now());
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * Presses "next" so many times and returns how long each took from the key to the frame that shows the next slide, in
 * milliseconds.
 */
export async function pressNext(page: Page, times: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const taken: number[] = [];
    Reflect.set(window, 'benchKeys', taken);
    const shown = (): string => {
      const slide = document.querySelector('.slides > section.present');
      return `${String([...(slide?.parentElement?.children ?? [])].indexOf(slide ?? document.body))} ${slide?.getAttribute('data-now') ?? ''} ${slide?.id ?? ''}`;
    };
    addEventListener(
      'keydown',
      (event) => {
        const before = shown();
        const look = (): void => {
          if (shown() === before) requestAnimationFrame(look);
          else taken.push(performance.now() - event.timeStamp);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (let press = 1; press <= times; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (count) => {
        const taken: unknown = Reflect.get(window, 'benchKeys');
        return Array.isArray(taken) && taken.length >= count;
      },
      press,
      { timeout: 5000 },
    );
  }
  return page.evaluate(() => {
    const taken: unknown = Reflect.get(window, 'benchKeys');
    return Array.isArray(taken) ? taken.filter((value) => typeof value === 'number') : [];
  });
}

/** The memory that scripts of the page hold after a collection, in megabytes. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
