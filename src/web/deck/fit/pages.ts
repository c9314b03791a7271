import { describeSlide } from './describe.ts';
import { applyAttempt } from './measure.ts';
import { showBody, type PageSetting } from './paging.ts';
import { ui } from '../../parts/ui.ts';

/**
 * Makes a section for each page: the given one shows the first, the others follow it in the document, with the title
 * repeated and "2 of 3" beside it. No id stands twice.
 */
export function makePages(
  section: HTMLElement,
  settings: readonly PageSetting[],
): readonly HTMLElement[] {
  const pages = settings.map(({ body, attempt }, index) => {
    const page = index === 0 ? section : section.cloneNode(true);
    if (!(page instanceof HTMLElement)) throw new Error('A slide is an element.');
    showBody(page, body);
    applyAttempt(page, attempt);
    page.dataset['page'] = String(index + 1);
    if (index > 0) dropIds(page, section.id);
    describeSlide(page);
    return page;
  });
  for (const [index, page] of pages.entries()) labelPage(page, index + 1, pages.length);
  section.after(...pages.slice(1));
  return pages;
}

/** What repeats loses its ids; the page itself is named after its slide. */
function dropIds(page: HTMLElement, id: string): void {
  page.classList.remove('measuring', 'present', 'past', 'future');
  for (const name of ['hidden', 'aria-hidden', 'inert']) page.removeAttribute(name);
  if (id === '') page.removeAttribute('id');
  else page.id = `${id}.${page.dataset['page'] ?? ''}`;
  for (const repeated of page.querySelectorAll(
    '.head [id], .head[id], thead [id], [data-continued][id]',
  ))
    repeated.removeAttribute('id');
}

/** Says beside the title which page of the slide this is. */
export function labelPage(page: HTMLElement, number: number, of: number): void {
  const label = document.createElement('span');
  label.className = 'page-of';
  label.textContent = ui.fit.pageOf(number, of);
  page.querySelector('.page-of')?.remove();
  page.querySelector('.head > .title')?.append(label);
}
