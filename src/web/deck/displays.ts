/** One display, in the coordinates of all displays together. From the Window Management API. */
interface Display extends Screen {
  readonly left: number;
  readonly top: number;
  readonly availLeft: number;
  readonly availTop: number;
  /** Built into the computer, as projectors are not. */
  readonly isInternal: boolean;
}

interface DisplayList {
  readonly currentScreen: Display;
  readonly screens: readonly Display[];
}

declare global {
  interface Window {
    readonly getScreenDetails?: () => Promise<DisplayList>;
  }
  interface Screen extends EventTarget {
    readonly isExtended?: boolean;
  }
  interface FullscreenOptions {
    screen?: Display;
  }
  interface WindowPostMessageOptions {
    /** The window that gets the message may do this as if it had been clicked. */
    delegate?: 'fullscreen';
  }
}

/** The display this window is on, and another one. */
export interface Displays {
  readonly here: Display;
  readonly other: Display;
}

/** There is more than one display, and the browser may let a page use them. Mirrored displays count as one. */
export function hasDisplays(): boolean {
  return window.getScreenDetails !== undefined && window.screen.isExtended === true;
}

/** Asks the browser for the displays, and it perhaps the person; undefined when the answer is no. */
export async function findDisplays(): Promise<Displays | undefined> {
  try {
    const list = await window.getScreenDetails?.();
    const others = list?.screens.filter((display) => display !== list.currentScreen) ?? [];
    const other = others.find(({ isInternal }) => !isInternal) ?? others[0];
    return list && other && { here: list.currentScreen, other };
  } catch (error) {
    console.info('The displays are not known.', error);
    return undefined;
  }
}

/** This page fills a display. Answers false when the browser does not let it. */
export async function fillDisplay(screen: Display): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ screen, navigationUI: 'hide' });
    return true;
  } catch (error) {
    console.info('Full screen was not possible.', error);
    return false;
  }
}

/** Where a new window has to be to fill a display, as `window.open` takes it. */
export function placeOn({ availLeft, availTop, availWidth, availHeight }: Display): string {
  return `popup,left=${String(availLeft)},top=${String(availTop)},width=${String(availWidth)},height=${String(availHeight)}`;
}

/**
 * The room's window fills the other display; answers where on this one the presenter's is to open. What fills a display
 * already stays there. Undefined when the browser does not let the page do it.
 */
export async function takeOtherDisplay(): Promise<string | undefined> {
  const displays = await findDisplays();
  if (displays === undefined) return undefined;
  if (document.fullscreenElement !== null) return placeOn(displays.other);
  return (await fillDisplay(displays.other)) ? placeOn(displays.here) : undefined;
}

/**
 * The two windows change places: this one goes to the other display, and `room` fills the one that is left. A click in
 * this window is lent to the other, which may not fill a screen without one.
 */
export async function swapDisplays(room: Window): Promise<boolean> {
  const displays = await findDisplays();
  if (displays === undefined) return false;
  const { here, other } = displays;
  room.postMessage(`lectern.fill ${String(here.left)} ${String(here.top)}`, {
    targetOrigin: location.origin,
    delegate: 'fullscreen',
  });
  window.moveTo(other.availLeft, other.availTop);
  window.resizeTo(other.availWidth, other.availHeight);
  return true;
}

/**
 * Fills the display that the presenter left. Answers false when that was not possible.
 *
 * @param request `lectern.fill`, and the corner of the display: left and top, in pixels.
 */
export async function fillAsAsked(request: string): Promise<boolean> {
  const [left, top] = request.split(' ').slice(1).map(Number);
  const list = await window.getScreenDetails?.();
  const display = list?.screens.find((it) => it.left === left && it.top === top);
  return display !== undefined && fillDisplay(display);
}
