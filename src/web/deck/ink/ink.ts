import type { Point } from '../../../core/talk/stroke.ts';
import { loadWords, ui } from '../../parts/ui.ts';
import type { Easel, EaselOptions } from './easel.ts';
import { listenEarly, type EarlyHand } from './early-hand.ts';
import { isTool, type InkDeed } from './tool.ts';

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
  const early = createEarly(options.host);
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
      early.forget();
    }
  };
  const wake = async (): Promise<void> => {
    await (loading ??= load());
    if (easel !== undefined && !isGone) early.give(easel);
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
      if (easel !== undefined) {
        easel.act(deed);
        return;
      }
      early.ask(deed);
      void wake();
    },
    prepare: () => void wake(),
    putAway() {
      if (easel === undefined) return early.forget();
      const inHand = easel.tool !== undefined;
      easel.putAway();
      return inHand;
    },
    dispose() {
      isGone = true;
      early.forget();
      easel?.dispose();
    },
  };
}

/** What is asked for and done before the scripts are there, for when they are. */
function createEarly(host: HTMLElement) {
  let asked: readonly InkDeed[] = [];
  let hand: EarlyHand | undefined;
  const end = (): readonly PointerEvent[] => {
    const done = hand?.end() ?? [];
    hand = undefined;
    asked = [];
    return done;
  };
  return {
    ask(deed: InkDeed) {
      asked = [...asked, deed];
      if (isTool(deed)) hand ??= listenEarly(host);
    },
    give(easel: Easel) {
      for (const deed of asked) easel.act(deed);
      easel.catchUp(end());
    },
    /** False when nothing was asked for. */
    forget() {
      const wasAsked = asked.length > 0;
      end();
      return wasAsked;
    },
  };
}
