/**
 * Keeps the rows of a question as high as they are now, measured with every explanation and verdict in place: so nothing
 * moves when it is answered.
 */
export function holdRows(section: HTMLElement): void {
  const options = section.querySelector<HTMLElement>('.options');
  if (options !== null) options.style.gridTemplateRows = getComputedStyle(options).gridTemplateRows;
}

/** Lets the rows of a question find their heights anew. */
export function releaseRows(section: HTMLElement): void {
  section.querySelector<HTMLElement>('.options')?.style.removeProperty('grid-template-rows');
}
