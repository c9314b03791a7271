/** Tells the styles what they cannot count: the number before the first item, and the number of a step. */
export function describeLists(section: HTMLElement): void {
  const step = section.dataset['stepNumber'];
  if (step !== undefined) section.style.setProperty('--step-prefix', `'${step}.'`);
  for (const list of section.querySelectorAll('ol'))
    if (list.start !== 1) list.style.setProperty('--start', String(list.start));
}
