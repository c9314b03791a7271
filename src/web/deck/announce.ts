import type { Position } from '../../core/talk/talk.ts';
import { ui } from '../parts/ui.ts';

/** What is said of a place: `Slide 3 of 20: Title`, with its page from the second on. */
export function describePlace(at: Position, slides: number, shown: HTMLElement): string {
  const title = textOf(shown.querySelector('.title'));
  const place = ui.deck.place(at.slide, slides, at.page);
  return title === '' ? place : `${place}: ${title}`;
}

/** What a step shows, for those who cannot see it appear; empty when it shows nothing new. */
export function describeStep(shown: HTMLElement): string {
  const news = [...shown.querySelectorAll('.current-step, .current-line')];
  return news
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}

/** The words of an element that are seen and read: no page numbers, no ornaments, nothing of later steps. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  const aside = '.page-of, .unseen, [aria-hidden="true"], [hidden]';
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll(aside)) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
