/**
 * The steps on a page of a slide, in order: the numbers in `data-step` and `data-focus` that reveal something there. A
 * slide counts its steps through all its pages; a place in a talk counts them on its page.
 */
export function stepsOn(page: ParentNode): readonly number[] {
  const steps = new Set<number>();
  for (const element of page.querySelectorAll<HTMLElement>('[data-step], [data-focus]')) {
    for (const step of numbersIn(element)) if (step > 0) steps.add(step);
  }
  return [...steps].toSorted((a, b) => a - b);
}

/** The step of the slide that is current after `step` steps on this page. */
export function slideStep(steps: readonly number[], step: number): number {
  return step > 0 ? (steps[step - 1] ?? 0) : Math.max(0, (steps[0] ?? 1) - 1);
}

/** Shows a page as it is after the slide's step `now`: what comes later is unseen, other lines of code are dimmed. */
export function showStep(page: HTMLElement, now: number): void {
  page.dataset['now'] = String(now);
  for (const element of page.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = Number(element.dataset['step']);
    element.classList.toggle('unseen', step > now);
    element.classList.toggle('current-step', step === now);
  }
  for (const code of page.querySelectorAll<HTMLElement>('.code:has([data-focus])')) {
    focusLines(code, now);
  }
}

/** Shows everything, as paper and the overview do. */
export function showAllSteps(page: HTMLElement): void {
  for (const element of page.querySelectorAll('.unseen, .current-step, .dim, .current-line')) {
    element.classList.remove('unseen', 'current-step', 'dim', 'current-line');
  }
}

/** The last step at or before now that names lines of this block has the focus; with none, all lines are equal. */
function focusLines(code: HTMLElement, now: number): void {
  const lines = [...code.querySelectorAll<HTMLElement>('.line')];
  const named = lines.flatMap(numbersIn).filter((step) => step <= now);
  const focus = named.length === 0 ? undefined : Math.max(...named);
  for (const line of lines) {
    const inFocus = focus !== undefined && numbersIn(line).includes(focus);
    line.classList.toggle('current-line', inFocus);
    line.classList.toggle('dim', focus !== undefined && !inFocus);
  }
}

function numbersIn(element: HTMLElement): number[] {
  const { step, focus } = element.dataset;
  return `${step ?? ''} ${focus ?? ''}`.split(' ').filter(Boolean).map(Number);
}
