import { spokenIn } from './ui.ts';

/** Says things to those who listen to the page. There is one region on a page, and one saying at a time. */
export interface Announcer {
  /** Says it, cut to what one listens to at a time. The same words twice running are said twice. */
  readonly say: (text: string) => void;
  dispose(): void;
}

/** The longest saying, in characters. */
export const longestSaying = 120;

export function createAnnouncer(): Announcer {
  const region = document.createElement('div');
  region.className = 'announcer hidden-text';
  region.ariaLive = 'polite';
  region.ariaAtomic = 'true';
  Object.assign(region, spokenIn());
  document.body.append(region);
  return {
    say(text) {
      const saying = clip(text);
      // A screen reader hears changes only; a trailing no-break space is one.
      region.textContent = saying === region.textContent ? `${saying}\u00a0` : saying;
    },
    dispose() {
      region.remove();
    },
  };
}

/** Cuts words to what is said at a time. */
export function clip(text: string): string {
  return text.length <= longestSaying ? text : `${text.slice(0, longestSaying - 2).trimEnd()}…`;
}
