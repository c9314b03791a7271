/**
 * Makes the document say to a PDF reader what it shows. What the deck hides from screen readers because it announces it
 * by itself is part of the page on paper; roles that PDF does not know become ones it does; formulas get their words.
 */
export function tellTags(main: HTMLElement): void {
  main.removeAttribute('role');
  for (const slide of main.querySelectorAll('.slide'))
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
  for (const said of main.querySelectorAll('.run, .step-of')) said.removeAttribute('aria-hidden');
  for (const aside of main.querySelectorAll('aside:not([role])'))
    aside.setAttribute('role', 'note');
  for (const button of main.querySelectorAll('button')) button.setAttribute('role', 'group');
  for (const math of main.querySelectorAll('math')) nameFormula(math);
  for (const figure of main.querySelectorAll('figure.diagram')) nameDiagram(figure);
}

/** The source of a formula is its alternative text: it is what can be read aloud and copied. */
function nameFormula(math: Element): void {
  const source = math.querySelector('annotation')?.textContent ?? math.textContent;
  math.setAttribute('role', 'img');
  math.setAttribute('aria-label', source.trim());
}

/** A diagram that was drawn is a picture; its source says what it shows. */
function nameDiagram(figure: Element): void {
  const drawing = figure.querySelector(':scope > svg');
  const source = figure.querySelector(':scope > pre');
  if (drawing === null || source === null) return;
  drawing.removeAttribute('aria-hidden');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', source.textContent.trim());
  source.remove();
}
