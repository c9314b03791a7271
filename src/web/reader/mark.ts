/** The collation mark at the binding edge of the window: one block, one step lower with every slide. */
export interface Mark {
  show(slide: number, slides: number): void;
  dispose(): void;
}

/** The lowest it may be, in pixels, so that it is seen in a long lesson. */
const least = 18;

export function createMark(): Mark {
  const mark = document.createElement('i');
  mark.className = 'reading-mark';
  mark.ariaHidden = 'true';
  document.body.append(mark);
  return {
    show(slide, slides) {
      const share = 100 / slides;
      mark.style.blockSize = `max(${String(least)}px, ${String(share)}vh)`;
      mark.style.translate = `0 min(${String(share * (slide - 1))}vh, 100vh - max(${String(least)}px, ${String(share)}vh))`;
    },
    dispose() {
      mark.remove();
    },
  };
}
