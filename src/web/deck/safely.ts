import { fitSlide, restoreSlide } from './fit/fit.ts';
import { showAllSteps } from './steps.ts';

/** Fits a slide; one that cannot be fitted is shown as it is, and the deck goes on. */
export function fitSafely(section: HTMLElement): readonly HTMLElement[] {
  try {
    return fitSlide(section).pages;
  } catch (error) {
    console.error(`Slide ${section.dataset['slide'] ?? '?'} could not be fitted.`, error);
    return [section];
  }
}

/** What Reveal, the deck and fitting leave on a section. */
const traces = ['hidden', 'aria-hidden', 'inert', 'style', 'data-page', 'data-now'];

/** Makes a section what it was when the page came: one, whole, with all its steps in sight. */
export function restoreWhole(section: HTMLElement): void {
  restoreSlide(section);
  showAllSteps(section);
  for (const added of section.querySelectorAll(':scope > .mark, :scope > .run')) added.remove();
  for (const name of traces) section.removeAttribute(name);
  section.classList.remove('present', 'past', 'future');
}
