import type { Piece } from '../../../core/fit/pages.ts';
import { splitWords } from './sentences.ts';

/** A piece and the elements that show it. */
interface Marked extends Piece {
  readonly elements: readonly Element[];
}

const containers =
  'ul, ol, .entries, blockquote, .callout, .columns, .column, .quiz, .options, .footnotes, dl, div';
const whole =
  '.figure, .diagram, .math, figure:not(.code), math, img, svg, hr, video, audio, iframe';

/** Above this many characters a paragraph may be broken between its sentences. */
const longParagraph = 260;

/**
 * Cuts the body of a slide into the pieces that pages are made of, and marks their elements with `data-piece`. The body
 * is changed: long paragraphs get a span for each sentence. Give it a copy.
 */
export function markPieces(body: Element): readonly Piece[] {
  const found: Marked[] = [];
  for (const block of body.children) visit(block, 0, found);
  found.forEach((piece, index) => {
    for (const element of piece.elements) element.setAttribute('data-piece', String(index));
  });
  return found.map(({ weight, cost, leads }) => ({ weight, cost, leads }));
}

function visit(element: Element, depth: number, found: Marked[]): void {
  if (element.matches(whole)) found.push(piece([element], depth, 400));
  else if (element.matches('.table')) rows(element, depth, found);
  else if (element.matches('.code')) lines(element, depth, found);
  else if (element.matches(containers)) children(element, depth, found);
  else if (element.matches('li') && blocksOf(element).length > 0) item(element, depth, found);
  else if (textOf(element).length > longParagraph) sentences(element, depth, found);
  else found.push(piece([element], depth, 0));
}

/** The first child of a container begins where the container does; the others are a level deeper. */
function children(container: Element, depth: number, found: Marked[]): void {
  const isList = container.matches('ul, ol, dl, .options');
  const before = found.length;
  for (const child of container.children) {
    if (child.matches('.lead-in')) continue;
    visit(child, found.length === before ? depth : depth + (isList ? 1 : 2), found);
  }
  if (found.length === before) found.push(piece([container], depth, 0));
}

/** An item that holds blocks: its own words first, then its blocks. */
function item(element: Element, depth: number, found: Marked[]): void {
  const blocks = new Set(blocksOf(element));
  const own = [...element.childNodes].filter(
    (node) => !(node instanceof Element && (blocks.has(node) || node.matches('.lead-in'))),
  );
  const before = found.length;
  if (own.some((node) => node.textContent?.trim())) {
    const span = element.ownerDocument.createElement('span');
    own[0]?.before(span);
    span.append(...own);
    found.push({ ...piece([span], depth, 0), leads: blocks.size > 0 });
  }
  for (const block of blocks) visit(block, found.length === before ? depth : depth + 1, found);
}

function blocksOf(element: Element): readonly Element[] {
  return [...element.children].filter((child) =>
    child.matches(
      'ul, ol, p, div, blockquote, figure, aside, dl, .entry-body, .table, .code, .math',
    ),
  );
}

function rows(table: Element, depth: number, found: Marked[]): void {
  const bodyRows = [...table.querySelectorAll('tbody > tr')];
  if (bodyRows.length === 0) found.push(piece([table], depth, 0));
  bodyRows.forEach((row, index) => found.push(piece([row], index === 0 ? depth : depth + 1, 30)));
}

/** Up to this many lines, code would rather stand whole on a page of its own. */
const shortCode = 14;

/** Between lines of code it is better to break at an empty line, and short code better not at all. */
function lines(code: Element, depth: number, found: Marked[]): void {
  const all = [...code.querySelectorAll('.line')];
  if (all.length === 0) found.push(piece([code], depth, 0));
  all.forEach((line, index) => {
    const afterGap = textOf(all[index - 1] ?? line).trim() === '';
    const inside = (afterGap ? 1 : 2) + (all.length <= shortCode ? 30 : 0);
    const cost = index === 0 ? depth : depth + inside;
    found.push({ weight: 60, cost, leads: false, elements: [line] });
  });
}

function sentences(element: Element, depth: number, found: Marked[]): void {
  splitWords(element).forEach((elements, index) =>
    found.push(piece(elements, index === 0 ? depth : depth + 4, 0)),
  );
}

function piece(elements: readonly Element[], cost: number, least: number): Marked {
  const text = elements.map(textOf).join('');
  const last = elements.at(-1);
  const leads = last?.matches('h3, h4, h5, h6, .callout-title, .question, dt') ?? false;
  return {
    weight: Math.max(least, text.length + 40),
    cost,
    leads: leads || /[:：]\s*$/.test(text),
    elements,
  };
}

function textOf(element: Element): string {
  return element.textContent ?? '';
}
