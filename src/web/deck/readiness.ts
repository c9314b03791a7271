/** Fits again when something came late that changed the size of what is on the slides. */
export interface Refitter {
  /** Everything that was late is in by now. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
}

/** How long what is late may gather before one fitting for all of it, in milliseconds. */
const gather = 30;

/** Watches fonts, pictures whose size was not known, and the theme, whose letters have other weights. */
export function createRefitter(main: HTMLElement, refit: () => void): Refitter {
  let timer = 0;
  const now = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    refit();
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(now, gather);
  };
  const pictureCame = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement && !hasKnownSize(target)) soon();
  };
  const themes = new MutationObserver(now);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  document.fonts.addEventListener('loadingdone', soon);
  main.addEventListener('load', pictureCame, true);
  return {
    async settled() {
      await fontsIn();
      if (timer !== 0) now();
    },
    dispose() {
      window.clearTimeout(timer);
      themes.disconnect();
      document.fonts.removeEventListener('loadingdone', soon);
      main.removeEventListener('load', pictureCame, true);
    },
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
