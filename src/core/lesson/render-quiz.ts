import {
  contentOf,
  eachElement,
  h,
  isBlank,
  isElement,
  propertyOf,
  rename,
  solid,
  text,
  trimmed,
  type Element,
  type ElementContent,
  type Root,
} from './tree.ts';
import { itemsOf } from './render-list.ts';

/** Makes the question of a slide whose options were marked: what stands before them is the question. */
export function arrangeQuiz(root: Root): void {
  const nodes = contentOf(root);
  const list = nodes.find((node) => isElement(node) && propertyOf(node, 'dataQuiz') !== undefined);
  if (!isElement(list, 'ul', 'ol')) return;
  const at = nodes.indexOf(list);
  const options = itemsOf(list).map((item, key) => option(item, key));
  const quiz = h(
    'div',
    {
      className: ['quiz'],
      dataMultiple: propertyOf(list, 'dataQuiz') === 'multiple' ? '' : undefined,
    },
    [
      h('div', { className: ['question'] }, nodes.slice(0, at)),
      h('ol', { className: ['options'] }, options),
    ],
  );
  root.children = [quiz, ...nodes.slice(at + 1)];
}

function option(item: Element, key: number): Element {
  const reasons = takeReasons(item);
  const words = unwrapped(contentOf(item));
  const choice = h('button', { type: 'button', className: ['choice'] }, [
    h('span', { className: ['letter'] }, [text(String.fromCharCode(65 + (key % 26)))]),
    text(' '),
    h('span', { className: ['option-text'] }, words),
    text(' '),
    h('span', { className: ['verdict'] }),
  ]);
  const why = reasons.length === 0 ? [] : [h('div', { className: ['why'], hidden: true }, reasons)];
  const right = propertyOf(item, 'dataRight') === 'true';
  const made = h('li', { className: ['option'], dataKey: key, dataRight: String(right) });
  made.children = [choice, ...why];
  return made;
}

/** The words of an option without the white space around them, and out of their paragraph when they are only one. */
function unwrapped(nodes: readonly ElementContent[]): ElementContent[] {
  const filled = nodes.filter((node) => !isBlank(node));
  const [first, ...others] = filled;
  const words = isElement(first, 'p') && others.length === 0 ? first.children : [...nodes];
  const inside = trimmed(words);
  for (const node of inside) {
    if (!isElement(node)) continue;
    unlink(node);
    eachElement(node, unlink);
  }
  return inside;
}

/** A button holds no links: their words stay. */
function unlink(element: Element): void {
  if (element.tagName !== 'a') return;
  rename(element, 'span');
  element.properties = {};
}

/** Takes the explanations out of an option, each with the verdict it began with. */
function takeReasons(item: Element): ElementContent[] {
  const taken: ElementContent[] = [];
  for (const node of solid(item)) {
    if (!isElement(node)) continue;
    const lists = isElement(node, 'ul', 'ol') ? itemsOf(node) : [];
    const reasons = lists.length > 0 ? lists.filter((each) => solid(each).some(isReason)) : [];
    if (isReason(node)) taken.push(withVerdict(node));
    for (const reason of reasons) {
      for (const each of solid(reason)) taken.push(isElement(each) ? withVerdict(each) : each);
      node.children = node.children.filter((each) => each !== reason);
    }
    const isEmpty = lists.length > 0 && reasons.length === lists.length;
    if (isReason(node) || isEmpty) item.children = item.children.filter((each) => each !== node);
  }
  return taken;
}

function isReason(node: ElementContent): boolean {
  return isElement(node) && propertyOf(node, 'dataVerdict') !== undefined;
}

function withVerdict(paragraph: Element): Element {
  const verdict = propertyOf(paragraph, 'dataVerdict') ?? '';
  delete paragraph.properties['dataVerdict'];
  if (verdict !== '') {
    paragraph.children.unshift(h('span', { className: ['judgement'] }, [text(verdict)]));
  }
  return paragraph;
}
