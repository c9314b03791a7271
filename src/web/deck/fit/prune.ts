import type { Span } from '../../../core/fit/pages.ts';

/**
 * A copy of a marked body with only the pieces of one page. What held none of them goes too; lists go on with their
 * number, tables keep their head, and an item that began on an earlier page is marked as continued.
 */
export function pruneTo(marked: Element, span: Span): Element {
  const body = marked.cloneNode(true);
  if (!(body instanceof HTMLElement)) throw new Error('A body is an element.');
  const pieces = [...body.querySelectorAll('[data-piece]')];
  const holders = holdersOf(pieces, body);
  const starts = new Map([...holders].map((holder) => [holder, firstPiece(holder)]));
  numberLists(body, span);
  for (const piece of pieces) if (!isOn(piece, span)) piece.remove();
  for (const [holder, start] of starts) settle(holder, start, span);
  for (const list of body.querySelectorAll<HTMLElement>('.entries'))
    list.dataset['count'] = String(list.children.length);
  for (const piece of pieces) piece.removeAttribute('data-piece');
  return body;
}

/** Removes a holder that has nothing left; marks one whose beginning stands on an earlier page. */
function settle(holder: Element, start: number, span: Span): void {
  if (holder.querySelector('[data-piece]') === null) holder.remove();
  else if (start < span.from && holder.matches('li, .entry, p, blockquote, .callout'))
    holder.setAttribute('data-continued', '');
}

/** Every element between the body and a piece. */
function holdersOf(pieces: readonly Element[], body: Element): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const piece of pieces)
    for (let up = piece.parentElement; up !== null && up !== body; up = up.parentElement)
      holders.add(up);
  return holders;
}

/** Numbered lists and steps count on from the items on earlier pages. */
function numberLists(body: HTMLElement, span: Span): void {
  let before = 0;
  for (const list of body.querySelectorAll<HTMLElement>('ol, ul.entries, ul.points')) {
    const items = [...list.children];
    const gone = items.filter((item) => lastPiece(item) < span.from).length;
    if (list.parentElement === body) before += gone;
    if (gone === 0 || !(list instanceof HTMLOListElement)) continue;
    list.start += gone;
  }
  if (before > 0) body.style.setProperty('--before', String(before));
}

function isOn(piece: Element, span: Span): boolean {
  const index = Number(piece.getAttribute('data-piece'));
  return index >= span.from && index < span.to;
}

function firstPiece(element: Element): number {
  const own = element.getAttribute('data-piece');
  const first = own ?? element.querySelector('[data-piece]')?.getAttribute('data-piece');
  return Number(first ?? 0);
}

function lastPiece(element: Element): number {
  const own = element.getAttribute('data-piece');
  const last =
    own ?? [...element.querySelectorAll('[data-piece]')].at(-1)?.getAttribute('data-piece');
  return Number(last ?? 0);
}
