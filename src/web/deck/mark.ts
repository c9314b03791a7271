/** How long the collation mark takes to its new place, in milliseconds. */
const duration = 200;
const stageHeight = 720;
/** The least height of a mark, as the theme has it. */
const leastHeight = 18;

/** Lets the mark of the page that is shown come from where the mark before it was: one block, going down the edge. */
export function slideMark(from: HTMLElement | undefined, to: HTMLElement): void {
  const mark = to.querySelector<HTMLElement>(':scope > .mark');
  const slides = Number(mark?.style.getPropertyValue('--n'));
  if (mark === null || from === undefined || !(slides > 0) || wantsStillness()) return;
  const way = markTop(slideOf(from), slides) - markTop(slideOf(to), slides);
  if (way === 0) return;
  const frames = [{ translate: `0 ${String(way)}px` }, { translate: '0 0' }];
  mark.animate(frames, { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' });
}

/** Where the mark of a slide begins on the stage, in its pixels. */
export function markTop(slide: number, slides: number): number {
  const step = stageHeight / slides;
  return Math.min(step * (slide - 1), stageHeight - Math.max(leastHeight, step));
}

function slideOf(page: HTMLElement): number {
  return Number(page.dataset['slide']);
}

function wantsStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
