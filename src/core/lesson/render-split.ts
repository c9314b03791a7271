import { h, isElement, textOf, type Element, type ElementContent } from './tree.ts';

/** Two halves of a run of inline nodes; their texts joined are the text before. */
export type Halves = readonly [before: ElementContent[], after: ElementContent[]];

/** Elements that are not cut in two: the cut goes behind them. */
const whole = new Set(['a', 'audio', 'code', 'img', 'kbd', 'math', 'ruby', 'sup', 'video']);

/** Cuts inline nodes after so many characters of their text. Emphasis that spans the cut goes on after it. */
export function splitAt(nodes: readonly ElementContent[], length: number): Halves {
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  let left = length;
  for (const node of nodes) {
    const size = textOf(node).length;
    if (left <= 0) after.push(node);
    else if (size <= left || isWhole(node)) before.push(node);
    else {
      const [first, second] = cut(node, left);
      before.push(...first);
      after.push(...second);
    }
    left -= size;
  }
  return [before, after];
}

function isWhole(node: ElementContent): boolean {
  return isElement(node) && (whole.has(node.tagName) || node.properties['dataMath'] !== undefined);
}

function cut(node: ElementContent, length: number): Halves {
  if (node.type === 'text')
    return [
      [{ type: 'text', value: node.value.slice(0, length) }],
      [{ type: 'text', value: node.value.slice(length) }],
    ];
  if (!isElement(node)) return [[node], []];
  const [before, after] = splitAt(node.children, length);
  return [[again(node, before)], after.length === 0 ? [] : [again(node, after)]];
}

/** The same element around other nodes; only the first half keeps the id, because the second is made without one. */
function again(element: Element, children: readonly ElementContent[]): Element {
  const { id: _, ...properties } = element.properties;
  return { ...h(element.tagName, {}, children), properties };
}
