import { parseHtml } from './html.ts';
import type { Token } from 'markdown-it';
import type { LessonKind } from './lesson.ts';
import { createMarkdown } from './markdown/parser.ts';
import { codeFigure } from './render-code.ts';
import { arrangeLists, drawTask } from './render-list.ts';
import { arrangeFigures } from './render-media.ts';
import { sanitiseTree } from './sanitise.ts';
import {
  contentOf,
  eachElement,
  h,
  isElement,
  replace,
  type Element,
  type Parent,
  type Root,
} from './tree.ts';

const markdown = createMarkdown();

/** What parsing needs to know about where the Markdown stands. */
export interface SourcePlace {
  readonly kind: LessonKind;
  /** It may hold a question to be answered. */
  readonly quiz: boolean;
  /** What makes ids unique on a page of many slides: `4` on slide 4, `4n1` in the first part of its notes. */
  readonly mark: string;
  /** Link and footnote definitions from elsewhere. */
  readonly definitions: string;
}

/** Markdown as tokens, and as the safe tree that its blocks make. */
export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  readonly root: Root;
}

/** Reads Markdown into a safe tree whose blocks have their form: figures, tables, code, lists with lead-ins. */
export function parseMarkdown(source: string, place: SourcePlace): ParsedMarkdown {
  const env = { kind: place.kind, mark: place.mark, quiz: place.quiz };
  const text = place.definitions === '' ? source : `${source}\n\n${place.definitions}`;
  const tokens = markdown.parse(text, env);
  const html = markdown.renderer.render(tokens, markdown.options, env);
  const root = sanitiseTree(parseHtml(html));
  arrange(root);
  return { tokens, root };
}

function arrange(root: Root): void {
  eachElement(root, arrangeBlock);
  arrangeFigures(root);
  arrangeLists(root);
}

function arrangeBlock(element: Element, parent: Parent): void {
  if (element.tagName === 'pre' && !isElement(parent, 'figure'))
    replace(parent, element, [codeFigure(element)]);
  else if (element.tagName === 'table') wrapTable(element, parent);
  else if (element.tagName === 'li') drawTask(element, parent);
  else if (isElement(element, 'div') && element.properties['className']?.toString() === 'footnotes')
    element.properties['role'] = 'doc-endnotes';
  else if (element.tagName === 'p') liftMath(element);
}

function wrapTable(table: Element, parent: Parent): void {
  if (isElement(parent, 'div') && parent.properties['dataColumns'] !== undefined) return;
  replace(parent, table, [
    h('div', { className: ['table'], dataColumns: columnsOf(table) }, [table]),
  ]);
}

/** How many columns the widest row of a table has. */
function columnsOf(table: Element): number {
  let most = 0;
  eachElement(table, (row) => {
    if (row.tagName !== 'tr') return;
    most = Math.max(most, contentOf(row).filter((cell) => isElement(cell, 'td', 'th')).length);
  });
  return most;
}

/** A paragraph that is nothing but a displayed formula becomes a block of its own. */
function liftMath(paragraph: Element): void {
  const [only, ...others] = contentOf(paragraph);
  if (!isElement(only, 'span') || others.length > 0) return;
  if (only.properties['dataMath'] !== 'display') return;
  paragraph.tagName = 'div';
  paragraph.properties = only.properties;
  paragraph.children = only.children;
}
