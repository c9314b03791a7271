import { splitAt } from './render-split.ts';
import {
  addClass,
  contentOf,
  eachElement,
  h,
  isElement,
  rename,
  solid,
  text,
  textOf,
  type Element,
  type ElementContent,
  type Root,
} from './tree.ts';

const heading = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Titles up to this length stand on one line; longer ones break at their mark. */
const oneLine = 38;

/** The element is a heading. */
export function isHeading(node: ElementContent | undefined): node is Element {
  return isElement(node, ...heading);
}

/** The heading that names the slide: its first, wherever it stands. */
export function titleOf(root: Root): Element | undefined {
  return contentOf(root).find(isHeading);
}

/** The words of a heading, with white space as one space; undefined when it has none. */
export function titleWords(title: Element | undefined): string | undefined {
  const words = title === undefined ? '' : textOf(title).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

/** `Step 3: …` is the third step. */
export function stepIn(title: string | undefined): number | undefined {
  const found = /^step\s+(\d{1,3})\b/i.exec(title ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Numbers the headings of a slide by their depth: the title is `h2` (`h1` on the first slide), others go on from `h3`. */
export function levelHeadings(root: Root, first: boolean): void {
  const title = titleOf(root);
  const open: number[] = [];
  eachElement(root, (element) => {
    if (element === title) rename(element, first ? 'h1' : 'h2');
    else if (isHeading(element)) rename(element, `h${depthOf(element, open)}`);
  });
}

function depthOf(heading: Element, open: number[]): number {
  const level = Number(heading.tagName.slice(1));
  while ((open.at(-1) ?? 0) >= level) open.pop();
  open.push(level);
  return Math.min(6, 2 + open.length);
}

/** Takes the title out of the slide when nothing stands before it, and makes the slide's head of it. */
export function takeHead(root: Root): Element | undefined {
  const title = titleOf(root);
  const before = solid(root).find((node) => !isElement(node, 'hr'));
  if (title === undefined || title !== before) return undefined;
  root.children = root.children.filter((node) => node !== title);
  addClass(title, 'title');
  title.children = parts(title.children);
  return h('header', { className: ['head'] }, [title]);
}

/** The parts of a title: the label of a step or a question, what it says, and what follows a dash or colon in a long one. */
function parts(nodes: readonly ElementContent[]): ElementContent[] {
  const words = nodes.map(textOf).join('');
  const step = /^\s*step\s+\d+\s*[:.)–—-]?\s*/i.exec(words)?.[0].length ?? 0;
  if (step > 0) return labelled(nodes, { className: 'step-label', length: step });
  const question = /^\s*question\s+\d+/i.exec(words)?.[0].length ?? 0;
  if (question > 0) return labelled(nodes, { className: 'question-label', length: question });
  return long(nodes);
}

function labelled(
  nodes: readonly ElementContent[],
  label: { readonly className: string; readonly length: number },
): ElementContent[] {
  const [first, after] = splitAt(nodes, label.length);
  const words = after.map(textOf).join('');
  const mark = /^\s*[:.)–—-]?\s*/.exec(words)?.[0].length ?? 0;
  const [between, rest] = splitAt(after, mark);
  const colon = between.length === 0 ? [] : [h('span', { className: ['colon'] }, between)];
  return [h('span', { className: [label.className] }, first), ...colon, ...long(rest)];
}

function long(nodes: readonly ElementContent[]): ElementContent[] {
  const words = nodes.map(textOf).join('');
  const found = words.trim().length > oneLine ? /\S(\s+[-–—]\s+|:\s+)(?=\S)/.exec(words) : null;
  if (found === null) return [...nodes];
  const at = found.index + 1;
  const [main, after] = splitAt(nodes, at);
  const [mark, sub] = splitAt(after, (found[1] ?? '').length);
  if (sub.length === 0) return [...nodes];
  return [
    h('span', { className: ['title-main'] }, main),
    h('span', { className: ['title-mark'] }, [text(mark.map(textOf).join(''))]),
    h('span', { className: ['title-sub'] }, sub),
  ];
}
