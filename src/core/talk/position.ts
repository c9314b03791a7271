import type { Extent, Position } from './talk.ts';

/** The top of a slide. */
export function topOf(slide: number): Position {
  return { slide, page: 1, step: 0 };
}

/** One step on; undefined at the very end. */
export function forward(from: Position, extent: Extent): Position | undefined {
  const { slide, page, step } = from;
  if (step < extent.steps(slide, page)) return { slide, page, step: step + 1 };
  if (page < extent.pages(slide)) return { slide, page: page + 1, step: 0 };
  return slide < extent.slides ? topOf(slide + 1) : undefined;
}

/** One step back, to where everything on an earlier page or slide was shown; undefined at the very start. */
export function backward(from: Position, extent: Extent): Position | undefined {
  const { slide, page, step } = from;
  if (step > 0) return { slide, page, step: step - 1 };
  if (page > 1) return endOfPage(slide, page - 1, extent);
  return slide > 1 ? endOfPage(slide - 1, extent.pages(slide - 1), extent) : undefined;
}

/** The nearest place that exists, for positions from outside or from before the deck changed. */
export function clampPosition(position: Position, extent: Extent): Position {
  const slide = within(position.slide, 1, extent.slides);
  if (slide !== position.slide) return topOf(slide);
  const page = within(position.page, 1, extent.pages(slide));
  const step = page === position.page ? within(position.step, 0, extent.steps(slide, page)) : 0;
  return { slide, page, step };
}

/** The same page of the same slide, whatever was revealed on it. */
export function isSamePage(a: Position, b: Position): boolean {
  return a.slide === b.slide && a.page === b.page;
}

export function isSamePosition(a: Position, b: Position): boolean {
  return isSamePage(a, b) && a.step === b.step;
}

function endOfPage(slide: number, page: number, extent: Extent): Position {
  return { slide, page, step: extent.steps(slide, page) };
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
