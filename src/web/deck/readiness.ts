/** Calls back when something that was late changed the size of what is on the slides. Returns the undo. */
export function watchLateness(main: HTMLElement, onLate: () => void): () => void {
  let timer = 0;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onLate, 30);
  };
  const pictureCame = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLImageElement && !hasKnownSize(target)) soon();
  };
  document.fonts.addEventListener('loadingdone', soon);
  main.addEventListener('load', pictureCame, true);
  return () => {
    window.clearTimeout(timer);
    document.fonts.removeEventListener('loadingdone', soon);
    main.removeEventListener('load', pictureCame, true);
  };
}

/** Calls back when the page wears another theme: its letters have other weights. Returns the undo. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

function hasKnownSize(picture: HTMLImageElement): boolean {
  return picture.hasAttribute('width') && picture.hasAttribute('height');
}

/** How long the first slide waits for its fonts, in milliseconds. It is shown in others meanwhile. */
const patience = 3000;

/** The fonts that the page asked for are in, or have taken too long. */
export async function fontsIn(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    window.setTimeout(resolve, patience);
  });
  await Promise.race([document.fonts.ready, late]);
}

/** Does something when the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 50);
}
