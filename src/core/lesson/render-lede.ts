import { firstSentence } from './condense.ts';
import { splitAt } from './render-split.ts';
import { contentOf, h, hasClass, isElement, textOf, type Element, type Parent } from './tree.ts';

/** Blocks that are read whole or not at all. */
const whole = ['quiz', 'footnotes'];

/** Marks the first sentence of paragraphs and items, and what follows it, so that the stage can show it alone. */
export function markLedes(parent: Parent): void {
  for (const node of contentOf(parent)) {
    if (!isElement(node) || whole.some((name) => hasClass(node, name))) continue;
    const isItem = node.tagName === 'li' && isElement(parent) && hasClass(parent, 'points');
    const isParagraph = node.tagName === 'p' && !hasClass(node, 'callout-title');
    if (isItem || isParagraph) markLede(node);
    else markLedes(node);
  }
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
