/** Watches which slide is being read as the page scrolls. */
export interface Spy {
  readonly current: number;
  /** Looks now, without waiting for a scroll. */
  look(): void;
  dispose(): void;
}

/** Where on the screen one reads: a slide is current once its top is above this part of the height. */
const readingLine = 0.35;

/** Calls `onChange` with the number of the slide when another one is read. */
export function createSpy(
  sections: readonly HTMLElement[],
  onChange: (slide: number, before: number) => void,
): Spy {
  let current = 1;
  let frame = 0;
  const look = (): void => {
    frame = 0;
    const slide = isAtEnd()
      ? sections.length
      : lastAbove(sections, window.innerHeight * readingLine);
    if (slide === current) return;
    const before = current;
    current = slide;
    onChange(slide, before);
  };
  // One look a frame, however many scroll events come.
  const onScroll = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const end = new AbortController();
  window.addEventListener('scroll', onScroll, { passive: true, signal: end.signal });
  window.addEventListener('resize', onScroll, { signal: end.signal });
  return {
    get current() {
      return current;
    },
    look,
    dispose() {
      cancelAnimationFrame(frame);
      end.abort();
    },
  };
}

/** The number of the last section whose top is above a line: found by halving, for the sections stand in order. */
function lastAbove(sections: readonly HTMLElement[], line: number): number {
  let low = 0;
  let high = sections.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const top = sections[middle]?.getBoundingClientRect().top ?? Infinity;
    if (top <= line) low = middle;
    else high = middle;
  }
  return low + 1;
}

function isAtEnd(): boolean {
  const { scrollHeight } = document.documentElement;
  const scrolls = scrollHeight > window.innerHeight + 1;
  return scrolls && window.scrollY + window.innerHeight >= scrollHeight - 2;
}
