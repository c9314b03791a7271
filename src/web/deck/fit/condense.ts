/**
 * What a condensed stage does not show, in order, word for word: for the presenter's notes. Each part is HTML from the
 * slide itself, which was sanitised when it was rendered; ids stay with the slide, and steps that are to come are shown.
 */
export function condensedRest(section: HTMLElement): readonly string[] {
  const entries = [...section.querySelectorAll('.body .entry')];
  if (section.dataset['layout'] === 'condensed') {
    const others = [...section.querySelectorAll('.body > :not(.entries)')].map(htmlOf);
    return [...others, ...entries.map(htmlOf)];
  }
  const blocks = [...section.querySelectorAll('.body .rest')].map(
    (rest) => rest.closest('p, li') ?? rest,
  );
  return [...new Set(blocks)].map(htmlOf);
}

/** Items come out of their list, so they become blocks of their own. */
function htmlOf(element: Element): string {
  const block = document.createElement(element.matches('li') ? 'div' : element.localName);
  block.append(...element.cloneNode(true).childNodes);
  for (const part of block.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const part of block.querySelectorAll('.unseen')) part.classList.remove('unseen');
  return block.outerHTML;
}
