import { calloutKind } from './markdown/callouts.ts';
import { splitAt } from './render-split.ts';
import {
  addClass,
  contentOf,
  h,
  hasClass,
  isBlank,
  isElement,
  propertyOf,
  solid,
  text,
  textOf,
  trimmed,
  type Element,
  type ElementContent,
  type Parent,
} from './tree.ts';
import { prose as english } from '../words/en/prose.ts';

/** Elements that stand in a line of text. */
const inline = new Set(
  (
    'a abbr audio b bdi bdo br cite code del dfn em i img ins kbd mark math q ruby s samp small span strike strong sub ' +
    'sup time tt u var video wbr'
  ).split(' '),
);

/** A list item as words at its start and blocks after them. */
interface Item {
  readonly words: ElementContent[];
  readonly blocks: ElementContent[];
}

/** A bold lead-in with the colon or dash after it, and the words that follow. */
interface LeadIn extends Item {
  readonly strong: Element;
  readonly separator: string;
}

/** The items of a list. */
export function itemsOf(list: Element): Element[] {
  return contentOf(list).filter((node): node is Element => isElement(node, 'li'));
}

/** The item holds a list, or more than one paragraph. */
export function isNested(item: Element): boolean {
  const { words, blocks } = readItem(item);
  return words.length > 0 ? blocks.length > 0 : blocks.length > 1;
}

/** Gives the lists that stand on the slide itself, or in its columns and call-outs, the form their items allow. */
export function arrangeLists(parent: Parent): void {
  for (const node of solid(parent)) {
    if (isElement(node, 'ul', 'ol')) arrangeList(node);
    else if (isElement(node, 'div', 'aside') && !hasClass(node, 'footnotes')) arrangeLists(node);
  }
}

function arrangeList(list: Element): void {
  const items = itemsOf(list);
  if (items.length === 0 || propertyOf(list, 'dataQuiz') !== undefined) return;
  if (hasClass(list, 'tasks')) return;
  const leadIns = items.map(leadInOf);
  if (leadIns.every((leadIn) => leadIn !== undefined)) arrangeEntries(list, leadIns);
  else if (list.tagName === 'ul' && !items.some(isNested)) addClass(list, 'points');
}

function arrangeEntries(list: Element, leadIns: readonly LeadIn[]): void {
  addClass(list, ...(list.tagName === 'ol' ? ['entries', 'ordered'] : ['entries']));
  list.properties['dataCount'] = leadIns.length;
  itemsOf(list).forEach((item, index) => {
    const leadIn = leadIns[index];
    if (leadIn !== undefined) arrangeEntry(item, leadIn);
  });
}

function arrangeEntry(item: Element, { strong, separator, words, blocks }: LeadIn): void {
  addClass(item, 'entry');
  const kind = calloutKind(textOf(strong));
  if (kind !== undefined) item.properties['dataCallout'] = kind;
  addClass(strong, 'lead-in');
  if (separator !== '')
    strong.children.push(h('span', { className: ['colon'] }, [text(separator)]));
  const paragraph = words.every(isBlank) ? [] : [h('p', {}, trimmed(words))];
  const body = [...paragraph, ...blocks].flatMap((block, index) =>
    index === 0 ? [block] : [text('\n'), block],
  );
  item.children = [strong, h('div', { className: ['entry-body'] }, body)];
}

/** Words and blocks of an item, whether its list is tight or its first paragraph a paragraph. */
function readItem(item: Element): Item {
  const nodes = contentOf(item);
  const firstBlock = nodes.findIndex((node) => isElement(node) && !inline.has(node.tagName));
  const words = firstBlock < 0 ? nodes : nodes.slice(0, firstBlock);
  const blocks = firstBlock < 0 ? [] : nodes.slice(firstBlock).filter((node) => !isBlank(node));
  if (!words.every(isBlank)) return { words, blocks };
  const [first, ...others] = blocks;
  return isElement(first, 'p') && Object.keys(first.properties).length === 0
    ? { words: first.children, blocks: others }
    : { words: [], blocks };
}

function leadInOf(item: Element): LeadIn | undefined {
  const { words, blocks } = readItem(item);
  const start = words.findIndex((node) => !isBlank(node));
  const strong = words[start];
  if (!isElement(strong, 'strong', 'b')) return undefined;
  const rest = words.slice(start + 1);
  const name = textOf(strong);
  const after = rest.map(textOf).join('');
  const inside = /\s*:\s*$/.exec(name)?.[0] ?? '';
  const outside = /^\s*(?::|–|—|-(?=\s))\s*|^\s*$/.exec(after)?.[0];
  const ends = inside !== '' || /[.?!]\s*$/.test(name) ? /^\s*/.exec(after)?.[0] : undefined;
  const mark = outside ?? ends;
  if (mark === undefined || name.trim() === inside.trim()) return undefined;
  const [kept] = splitAt(strong.children, name.length - inside.length);
  const [, following] = splitAt(rest, mark.length);
  return {
    strong: { ...strong, tagName: 'strong', children: kept },
    separator: inside + mark,
    words: following,
    blocks,
  };
}

/** Draws the boxes of task lists. */
export function drawTask(item: Element, list: Parent): void {
  const state = propertyOf(item, 'dataTask');
  if (state !== 'open' && state !== 'done') return;
  delete item.properties['dataTask'];
  if (isElement(list)) addClass(list, 'tasks');
  const done = state === 'done';
  const label = done ? english.done : english.open;
  const box = h('span', {
    className: ['box'],
    dataDone: done ? '' : undefined,
    role: 'img',
    ariaLabel: label,
  });
  const first = contentOf(item).find((node) => !isBlank(node));
  if (isElement(first, 'p')) first.children.unshift(box, text(' '));
  else item.children.unshift(box, text(' '));
}
