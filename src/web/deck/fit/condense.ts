/**
 * What a condensed stage does not show, in order, word for word: for the presenter's notes. Each part is HTML from the
 * slide itself, which was sanitised when it was rendered.
 */
export function condensedRest(section: HTMLElement): readonly string[] {
  const layout = section.dataset['layout'];
  const entries = [...section.querySelectorAll('.body .entry')];
  if (layout === 'condensed') {
    const others = [...section.querySelectorAll('.body > :not(.entries)')].map(htmlOf);
    return [...others, ...entries.map(htmlOf)];
  }
  const blocks = [...section.querySelectorAll('.body .rest')].map(
    (rest) => rest.closest('p, li') ?? rest,
  );
  return [...new Set(blocks)].map(htmlOf);
}

function htmlOf(element: Element): string {
  return element.outerHTML;
}
