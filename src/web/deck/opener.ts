import { ui } from '../parts/ui.ts';
import type { Refusal } from './refused.tsx';

/** Opens the presenter's window of a lesson, or brings it to the front. */
export interface Opener {
  /** @param address Its address, from here. */
  readonly open: (address: string) => Promise<void>;
}

/** As large as the smallest laptop shows without scrolling. */
export const windowSize = 'popup,width=1280,height=800';

/**
 * Where there is another display, and the browser lets the page use it, this window becomes the room's and fills that
 * one. Nothing is loaded before the window opens where there is not: some browsers forget a key press so soon.
 */
export function createOpener(tell: (text: string) => void): Opener {
  let opened: Window | null = null;
  return {
    async open(address) {
      if (opened !== null && !opened.closed) {
        opened.focus();
        return;
      }
      const isAlone = !('getScreenDetails' in window) || window.screen.isExtended !== true;
      const features = isAlone ? windowSize : await takeDisplay(tell);
      opened = await openWindow(address, {
        name: 'lectern-presenter',
        features,
        refusal: ui.deck.company.refused,
      });
    },
  };
}

interface WindowKind {
  /** The browser knows the window by it, so that a page that was reloaded finds it again. */
  readonly name: string;
  /** Its size and place, as `window.open` takes them. */
  readonly features: string;
  readonly refusal: Refusal;
}

/** Opens a window, or shows a link that does when the browser refuses. */
export async function openWindow(
  address: string,
  { name, features, refusal }: WindowKind,
): Promise<Window | null> {
  const opened = window.open(address, name, features);
  if (opened === null) {
    const { showRefused } = await import('./refused.tsx');
    showRefused(address, name, refusal);
  }
  return opened;
}

/** Answers where the presenter's window is to open. */
async function takeDisplay(tell: (text: string) => void): Promise<string> {
  const { takeOtherDisplay } = await import('./displays.ts');
  const place = await takeOtherDisplay();
  if (place !== undefined) return place;
  tell(ui.deck.company.noDisplays);
  return windowSize;
}
