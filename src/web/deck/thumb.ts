import type { Furnish } from '../parts/furnish.ts';
import { fitSafely } from './safely.ts';
import { showAllSteps } from './steps.ts';

const states = ['present', 'past', 'future', 'measuring'];
const engineAttributes = ['hidden', 'aria-hidden', 'inert', 'data-now'];

/**
 * Puts a small picture of a page into a `.thumb`: a copy that nobody can reach, without ids, with all steps shown. A
 * slide that was never near is fitted first, in the small picture itself.
 */
export function fillThumb(thumb: HTMLElement, page: HTMLElement, furnish: Furnish): void {
  const copy = page.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  copy.classList.remove(...states);
  for (const name of engineAttributes) copy.removeAttribute(name);
  copy.style.removeProperty('display');
  copy.removeAttribute('id');
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const media of copy.querySelectorAll('video, audio, iframe, .quiz-tools')) media.remove();
  showAllSteps(copy);
  copy.inert = true;
  thumb.ariaHidden = 'true';
  thumb.replaceChildren(copy);
  if (page.dataset['page'] === undefined) fitSafely(copy);
  furnish(copy);
  for (const further of thumb.querySelectorAll(':scope > :nth-child(n + 2)')) further.remove();
}
