import { formatAddress, parseAddress } from '../../core/talk/address.ts';
import { topOf } from '../../core/talk/position.ts';

/** The address bar of the reading page: it says which slide is read, and leads there. */
export interface Place {
  /** The slide the address names, when it names one of this lesson. */
  readonly read: () => number | undefined;
  /** Says which slide is read, once the scrolling has come to rest. */
  readonly write: (slide: number) => void;
  readonly dispose: () => void;
}

/** How long the page must rest before the address follows, in milliseconds. Browsers limit how often it may change. */
const rest = 250;

/** Calls `onGo` when somebody comes by Back, by a link to `#/4`, or types an address. */
export function createPlace(slides: number, onGo: (slide: number) => void): Place {
  let timer = 0;
  const read = (): number | undefined => {
    const slide = parseAddress(window.location.hash)?.slide;
    return slide === undefined ? undefined : Math.min(slide, slides);
  };
  const follow = (): void => {
    const slide = read();
    if (slide !== undefined) onGo(slide);
  };
  window.addEventListener('hashchange', follow);
  return {
    read,
    write(slide) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const address = formatAddress(topOf(slide));
        if (address !== window.location.hash) replaceAddress(address);
      }, rest);
    },
    dispose() {
      window.clearTimeout(timer);
      window.removeEventListener('hashchange', follow);
    },
  };
}

function replaceAddress(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch (error) {
    console.warn('The address could not be shown.', error);
  }
}
