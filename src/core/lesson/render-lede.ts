import { firstSentence } from './condense.ts';
import { splitAt } from './render-split.ts';
import { eachElement, h, hasClass, isElement, textOf, type Element, type Root } from './tree.ts';

/** Marks the first sentence of paragraphs and items, and what follows it, so that the stage can show it alone. */
export function markLedes(root: Root): void {
  eachElement(root, (element, parent) => {
    const isItem = element.tagName === 'li' && isElement(parent) && hasClass(parent, 'points');
    const isParagraph = element.tagName === 'p' && !hasClass(element, 'callout-title');
    if (isItem || isParagraph) markLede(element);
  });
}

function markLede(element: Element): void {
  const words = textOf(element);
  const lead = words.length - words.trimStart().length;
  const end = lead + firstSentence(words.slice(lead));
  if (words.slice(end).trim() === '') return;
  const [first, rest] = splitAt(element.children, end);
  if (rest.length === 0) return;
  element.children = [
    h('span', { className: ['lede'] }, first),
    h('span', { className: ['rest'] }, rest),
  ];
}
