import { parseHtml } from './html.ts';
import { sanitiseTree } from './sanitise.ts';
import type { RenderTools } from './tools.ts';
import {
  addClass,
  contentOf,
  h,
  isElement,
  propertyOf,
  text,
  textOf,
  type Element,
} from './tree.ts';

/** Sets a formula; where nobody can, or the TeX is wrong, its source is shown. */
export function setMath(element: Element, tools: RenderTools): void {
  const display = propertyOf(element, 'dataMath') === 'display';
  const tex = textOf(element);
  delete element.properties['dataMath'];
  addClass(element, 'math');
  const markup = tools.math(tex, display);
  const made = markup === undefined ? undefined : mathIn(markup);
  if (made === undefined) {
    element.children = [h('code', { className: ['tex'] }, [text(tex)])];
    if (markup === undefined) addClass(element, 'math-source');
    else addClass(element, 'math-error');
  } else {
    made.properties['alttext'] ??= tex;
    element.children = [made];
  }
}

function mathIn(markup: string): Element | undefined {
  const root = sanitiseTree(parseHtml(markup));
  return contentOf(root).find((node): node is Element => isElement(node, 'math'));
}
