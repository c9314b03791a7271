import { showAllSteps, showStep, stepsOn } from '../deck/steps.ts';
import { dropIds } from './ids.ts';

/** A page with everything shown, or as many copies of it as it has steps, each showing one more. */
export function expandSteps(page: HTMLElement, oneByOne: boolean): readonly HTMLElement[] {
  const steps = stepsOn(page);
  showAllSteps(page);
  if (!oneByOne || steps.length === 0) return [page];
  const copies = steps.map((step) => {
    const copy = page.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('A slide is an element.');
    dropIds(copy);
    showStep(copy, step);
    return copy;
  });
  showStep(page, (steps[0] ?? 1) - 1);
  page.after(...copies);
  return [page, ...copies];
}
