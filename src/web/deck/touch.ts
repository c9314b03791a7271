/** A swipe is at least this far in CSS pixels, more sideways than up or down, and no slower than this in ms. */
const distance = 48;
const slowest = 800;

/** Things that are themselves moved by a finger. */
const movable = 'input, select, textarea, audio, video, [data-swipe="own"]';

/** Listens to swipes with one finger; returns the undo. Pinching and what has its own movement are left alone. */
export function listenToSwipes(
  element: HTMLElement,
  onSwipe: (to: 'next' | 'previous') => void,
): () => void {
  let from: { readonly x: number; readonly y: number; readonly time: number } | undefined;
  const start = (event: TouchEvent): void => {
    const touch = event.touches[0];
    const target = event.target instanceof Element ? event.target : undefined;
    const free = event.touches.length === 1 && target?.closest(movable) === null && !isZoomed();
    from =
      free && touch ? { x: touch.clientX, y: touch.clientY, time: event.timeStamp } : undefined;
  };
  const end = (event: TouchEvent): void => {
    const touch = event.changedTouches[0];
    if (from === undefined || touch === undefined || event.touches.length > 0) return;
    const x = touch.clientX - from.x;
    const quick = event.timeStamp - from.time < slowest;
    const sideways = Math.abs(x) > distance && Math.abs(x) > 1.6 * Math.abs(touch.clientY - from.y);
    from = undefined;
    if (quick && sideways && !hasSelection()) onSwipe(isForward(x) ? 'next' : 'previous');
  };
  element.addEventListener('touchstart', start, { passive: true });
  element.addEventListener('touchend', end, { passive: true });
  return () => {
    element.removeEventListener('touchstart', start);
    element.removeEventListener('touchend', end);
  };
}

/** Forward is against the direction of writing: the next page comes from where the line ends. */
function isForward(x: number): boolean {
  return document.documentElement.dir === 'rtl' ? x > 0 : x < 0;
}

function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.05;
}

function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
