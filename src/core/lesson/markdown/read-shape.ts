import { firstSentence } from '../condense.ts';
import { isNested, itemsOf } from '../render-list.ts';
import { stepIn } from '../render-title.ts';
import type { BlockKind, BlockShape, Shape } from '../shape.ts';
import {
  eachElement,
  hasClass,
  isElement,
  propertyOf,
  solid,
  textOf,
  type Element,
  type Parent,
  type Root,
} from '../tree.ts';

/** The outline of a slide, read from its tree after the title was taken out. Footnotes stand below any layout. */
export function shapeOf(
  root: Root,
  { title, first }: { readonly title: string | undefined; readonly first: boolean },
): Shape {
  const blocks = blocksOf(root).filter((block) => !hasClass(block, 'footnotes'));
  const opening = blocks[0];
  const words = isElement(opening, 'p') ? visible(textOf(opening)) : '';
  return {
    title,
    step: stepIn(title),
    blocks: blocks.map(blockShape),
    firstSentence: firstSentence(words),
    first,
  };
}

/** Blocks as a reader sees them: what only groups blocks for its steps is looked through. */
function blocksOf(parent: Parent): Element[] {
  return solid(parent).flatMap((node) => {
    if (!isElement(node)) return node.type === 'text' ? [looseText(node.value)] : [];
    const groups = hasClass(node, 'incremental') || hasClass(node, 'nonincremental');
    return node.tagName === 'div' && groups ? blocksOf(node) : [node];
  });
}

/** Text that stands outside any block, from HTML of the author's own, reads as a paragraph. */
function looseText(value: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
}

const byTag: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  dl: 'definitions',
  blockquote: 'quote',
  hr: 'rule',
  ul: 'list',
  ol: 'ordered',
};
const byClass = [
  'table',
  'code',
  'diagram',
  'math',
  'figure',
  'callout',
  'columns',
  'tasks',
] as const;

function kindOf(element: Element): BlockKind {
  const named = byClass.find((name) => hasClass(element, name));
  if (named !== undefined) return named;
  if (propertyOf(element, 'dataMath') !== undefined) return 'math';
  if (element.tagName === 'ul' && hasClass(element, 'entries')) return 'entries';
  return byTag[element.tagName] ?? 'html';
}

function blockShape(element: Element): BlockShape {
  const kind = kindOf(element);
  const text = textOf(element);
  const items = isElement(element, 'ul', 'ol') ? itemsOf(element) : [];
  const parts = kind === 'table' ? rowsOf(element) : items;
  return {
    kind,
    length: visible(text).length,
    items: parts.map((part) => visible(textOf(part)).length),
    nested: items.some(isDeep),
    leadIns: hasClass(element, 'entries'),
    columns: columnsOf(element, kind),
    width: kind === 'code' ? Math.max(...text.split('\n').map((line) => line.length)) : 0,
  };
}

function isDeep(item: Element): boolean {
  const body = item.children.find((node) => isElement(node, 'div') && hasClass(node, 'entry-body'));
  if (!isElement(body)) return isNested(item);
  const blocks = solid(body);
  return blocks.length > 1 || blocks.some((block) => !isElement(block, 'p'));
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  eachElement(table, (element, parent) => {
    if (element.tagName === 'tr' && !isElement(parent, 'thead')) rows.push(element);
  });
  return rows;
}

function columnsOf(element: Element, kind: BlockKind): number {
  if (kind === 'table') return Number(propertyOf(element, 'dataColumns') ?? 0);
  if (kind !== 'columns') return 0;
  return solid(element).filter((node) => isElement(node) && hasClass(node, 'column')).length;
}

function visible(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
