import type { Point } from '../../../core/talk/stroke.ts';
import { loadWords, ui } from '../../parts/ui.ts';
import type { Easel, EaselOptions } from './easel.ts';
import type { InkDeed } from './tool.ts';

/**
 * Pointing and drawing in this window. Their scripts come with the first tool that somebody takes in hand, the first
 * stroke to be shown or the first dot.
 */
export interface Ink {
  /** Shows what is drawn on the page that is shown. */
  readonly show: () => void;
  /** Shows the laser's dot. */
  readonly point: (at: Point | undefined) => void;
  act(deed: InkDeed): void;
  /** Loads the scripts, so that they are there when the first tool is taken in hand. */
  readonly prepare: () => void;
  /** Puts the tool in hand away; false when there was none. */
  readonly putAway: () => boolean;
  readonly dispose: () => void;
}

export interface InkOptions extends EaselOptions {
  /** Shows a few words for a moment and says them. */
  readonly tell: (text: string) => void;
}

export function createInk(options: InkOptions): Ink {
  let easel: Easel | undefined;
  let loading: Promise<void> | undefined;
  let at: Point | undefined;
  let isGone = false;
  const load = async (): Promise<void> => {
    try {
      await loadWords('ink');
      const { createEasel } = await import('./easel.ts');
      if (isGone) return;
      easel = createEasel(options);
      easel.show();
      easel.point(at);
    } catch (error) {
      console.error(error);
      options.tell(ui.deck.notLoaded);
      loading = undefined;
    }
  };
  const wake = async (does?: (easel: Easel) => void): Promise<void> => {
    await (loading ??= load());
    if (easel !== undefined && !isGone) does?.(easel);
  };
  return {
    show() {
      if (easel !== undefined) easel.show();
      else if (options.company().strokesAt(options.view().position).length > 0) void wake();
    },
    point(next) {
      at = next;
      if (easel !== undefined) easel.point(at);
      else if (at !== undefined) void wake();
    },
    act(deed) {
      // At once where it can be: a key that comes next finds it done.
      if (easel !== undefined) easel.act(deed);
      else
        void wake((woken) => {
          woken.act(deed);
        });
    },
    prepare: () => void wake(),
    putAway() {
      const inHand = easel?.tool !== undefined;
      easel?.putAway();
      return inHand;
    },
    dispose() {
      isGone = true;
      easel?.dispose();
    },
  };
}
