import { parseLines } from './render-code.ts';
import {
  classesOf,
  contentOf,
  eachElement,
  hasClass,
  isElement,
  propertyOf,
  type Element,
  type Parent,
  type Root,
} from './tree.ts';

/** A block of code that steps through its lines, from the step at which it stands there. */
interface Walk {
  readonly figure: Element;
  readonly from: number;
  readonly stops: readonly string[];
}

/** Counts steps in the order they are met. */
interface Count {
  steps: number;
  readonly walks: Walk[];
}

/** Where in the slide the counting stands. */
interface Inside {
  /** The step of the last pause around here. */
  readonly paused: number;
  readonly incremental: boolean;
}

/**
 * Numbers what is revealed: `data-step` on blocks after a pause, on fragments and on the items of incremental lists,
 * `data-focus` on lines of code. Answers how many steps the slide has. Pauses are taken away.
 */
export function numberSteps(root: Root, incremental: boolean): number {
  const count: Count = { steps: 0, walks: [] };
  numberIn(root, count, { paused: 0, incremental });
  for (const walk of count.walks) focusLines(walk, count.steps);
  return count.steps;
}

/** Answers the step of the last pause, which holds for what follows too: also behind the list it stands in. */
function numberIn(parent: Parent, count: Count, inside: Inside): number {
  let { paused } = inside;
  for (const node of contentOf(parent)) {
    if (!isElement(node)) continue;
    if (isPause(node)) {
      parent.children = parent.children.filter((each) => each !== node);
      count.steps += 1;
      paused = count.steps;
    } else {
      const step = stepOf(node, count, { ...inside, paused: paused > inside.paused ? paused : 0 });
      if (step > 0) node.properties['dataStep'] = step;
      startWalk(node, count);
      const incremental = isIncremental(node, inside.incremental);
      paused = numberIn(node, count, { paused, incremental });
    }
  }
  return paused;
}

function isPause(element: Element): boolean {
  return element.tagName === 'hr' && hasClass(element, 'pause');
}

/** The step that reveals an element: one of its own, or that of the pause before it; 0 for what stands there anyhow. */
function stepOf(element: Element, count: Count, { paused, incremental }: Inside): number {
  const isFragment = hasClass(element, 'fragment');
  if (isFragment) dropClass(element, 'fragment');
  if (!isFragment && !(incremental && element.tagName === 'li')) return paused;
  count.steps += 1;
  return count.steps;
}

/** Items of lists inside are revealed one by one. */
function isIncremental(element: Element, outer: boolean): boolean {
  if (hasClass(element, 'nonincremental') || hasClass(element, 'footnotes')) return false;
  if (propertyOf(element, 'dataQuiz') !== undefined) return false;
  return outer || hasClass(element, 'incremental');
}

function dropClass(element: Element, name: string): void {
  const rest = classesOf(element).filter((each) => each !== name);
  if (rest.length > 0) element.properties['className'] = rest;
  else delete element.properties['className'];
}

function startWalk(figure: Element, count: Count): void {
  const stops = propertyOf(figure, 'dataHighlight')?.split('|') ?? [];
  delete figure.properties['dataHighlight'];
  if (stops.length < 2 || figure.tagName !== 'figure') return;
  count.walks.push({ figure, from: count.steps, stops });
  count.steps += stops.length - 1;
}

/** Says of each line at which steps it is in focus: the first stop also before its turn, the last ever after. */
function focusLines({ figure, from, stops }: Walk, steps: number): void {
  const lines: Element[] = [];
  eachElement(figure, (element) => {
    if (hasClass(element, 'line')) lines.push(element);
  });
  const focus = stops.map((stop) => parseLines(stop, lines.length));
  lines.forEach((line, index) => {
    const seen = Array.from({ length: steps + 1 }, (_, step) => step).filter((step) =>
      focus[Math.min(Math.max(0, step - from), stops.length - 1)]?.has(index + 1),
    );
    if (seen.length > 0) line.properties['dataFocus'] = seen.join(' ');
  });
}
