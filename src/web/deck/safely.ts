import { fitSlide } from './fit/fit.ts';

/** Fits a slide; one that cannot be fitted is shown as it is, and the deck goes on. */
export function fitSafely(section: HTMLElement): readonly HTMLElement[] {
  try {
    return fitSlide(section).pages;
  } catch (error) {
    console.error(`Slide ${section.dataset['slide'] ?? '?'} could not be fitted.`, error);
    return [section];
  }
}
