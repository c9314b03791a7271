import type { Page } from '@playwright/test';
import { expect, open, ready } from './site.ts';

/** Presses S in the room's window and waits for the presenter's. */
export async function openPresenter(page: Page, timeout = 10_000): Promise<Page> {
  const [presenter] = await Promise.all([
    page.waitForEvent('popup', { timeout }),
    page.keyboard.press('s'),
  ]);
  await ready(presenter);
  return presenter;
}

/** Waits until both windows of the small course's first lesson are on a slide. */
export async function expectBoth(page: Page, presenter: Page, slide: number): Promise<void> {
  await expect(page.locator('.reveal .slides > .slide.present')).toHaveAttribute(
    'data-slide',
    String(slide),
  );
  await expect(presenter.locator('.pv-say')).toContainText(`slide ${String(slide)} of 6`);
}

/** Where a window is: slide, page and step, `4.2.1`. In the presenter the deck stands behind what is seen. */
export async function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const {
      slide,
      page: part,
      now,
    } = document.querySelector<HTMLElement>('.slides > .slide.present')?.dataset ?? {};
    return `${slide ?? '?'}.${part ?? '1'}.${now ?? '0'}`;
  });
}

/** Notes from now on in the window whenever its place changes; `movesOf` tells. */
export async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = (): string => {
      const {
        slide,
        page: part,
        now,
      } = document.querySelector<HTMLElement>('.slides > .slide.present')?.dataset ?? {};
      return `${slide ?? '?'}.${part ?? '1'}.${now ?? '0'}`;
    };
    const moves: string[] = [];
    let last = place();
    Reflect.set(window, 'watchedMoves', moves);
    new MutationObserver(() => {
      if (place() === last) return;
      last = place();
      moves.push(last);
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
}

/** The places a window went to since it was watched. */
export async function movesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moves: unknown = Reflect.get(window, 'watchedMoves');
    return Array.isArray(moves) ? moves.map(String) : ['it was not watched'];
  });
}

/** Numbers from 0 to 1 that are the same in every run. Marsaglia's xorshift. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Opens a lesson and its presenter. */
export async function teach(page: Page, url: string): Promise<Page> {
  await open(page, url);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opened;
  await ready(presenter);
  await expect(presenter.getByRole('status')).toHaveText('Audience screen live');
  return presenter;
}
