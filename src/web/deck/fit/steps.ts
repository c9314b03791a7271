/**
 * Gives each page its own steps, counted from 1, and the number of steps on the pages before it as `data-steps-before`.
 * The slide's own count is kept on its first page for when the pages are taken back.
 */
export function shareSteps(pages: readonly HTMLElement[]): void {
  const [first] = pages;
  const all = Number(first?.dataset['steps'] ?? 0);
  if (first === undefined || all === 0) return;
  first.dataset['allSteps'] = String(all);
  let before = 0;
  for (const page of pages) {
    const last = Math.max(before, ...stepsOf(page));
    for (const element of page.querySelectorAll<HTMLElement>('[data-step]'))
      element.dataset['step'] = String(Math.max(0, Number(element.dataset['step']) - before));
    for (const line of page.querySelectorAll<HTMLElement>('[data-focus]'))
      line.dataset['focus'] = focusAfter(line.dataset['focus'] ?? '', before);
    page.dataset['steps'] = String(last - before);
    page.dataset['stepsBefore'] = String(before);
    before = last;
  }
}

function stepsOf(page: HTMLElement): readonly number[] {
  const shown = [...page.querySelectorAll<HTMLElement>('[data-step]')];
  const focused = [...page.querySelectorAll<HTMLElement>('[data-focus]')];
  return [
    ...shown.map((element) => Number(element.dataset['step'])),
    ...focused.flatMap((line) => (line.dataset['focus'] ?? '').split(' ').map(Number)),
  ];
}

function focusAfter(focus: string, before: number): string {
  return focus
    .split(' ')
    .map((step) => Number(step) - before)
    .filter((step) => step >= 0)
    .join(' ');
}
