import type { PrintAsk } from '../../core/paper/ask.ts';
import { fillWithProse } from '../parts/prose.tsx';
import type { NotesOf } from './notes.ts';
import type { PaperPage } from './pages.ts';

/** A slide as it stands on a sheet, small, and what stands beside it. */
export interface Cell {
  readonly element: HTMLElement;
  /** The page it shows; undefined when it only goes on with notes. */
  readonly page: PaperPage | undefined;
  /** The notes of a slide, block by block; empty for a cell without. */
  readonly blocks: readonly Element[];
}

/** Makes a cell and takes the slide into it. */
export function createCell(page: PaperPage, ask: PrintAsk, notes: NotesOf): Cell {
  const element = make('cell');
  const thumb = make('thumb');
  page.element.before(element);
  thumb.append(page.element);
  element.append(thumb);
  if (ask.mode === 'handout' && ask.beside === 'lines') element.append(createRuled(ask));
  const wanted = ask.mode === 'notes' || ask.beside === 'notes';
  const blocks = wanted && page.page === 1 ? blocksOf(notes(page.slide, page.step)) : [];
  if (wanted) element.append(notesWith(blocks));
  return { element, page, blocks };
}

/** More lines than there is ever room for below or beside a slide, by the number of slides on a sheet; the rest is cut off. */
const lines = { 1: 24, 2: 14, 3: 8, 4: 10, 6: 6 } as const;

/** Lines to write on. They are boxes: a background that repeats is printed with its lines out of place. */
function createRuled({ perPage }: PrintAsk): HTMLElement {
  const ruled = make('ruled');
  ruled.append(...Array.from({ length: lines[perPage] }, () => make('', 'i')));
  return ruled;
}

/** A cell that goes on with notes for which the one before has no room. */
export function createContinuation(blocks: readonly Element[]): Cell {
  const element = make('cell');
  element.dataset['continued'] = '';
  element.append(notesWith(blocks));
  return { element, page: undefined, blocks };
}

function blocksOf(parts: readonly string[]): readonly Element[] {
  return parts.flatMap((html) => {
    const part = make('');
    fillWithProse(part, html);
    return [...part.children];
  });
}

function notesWith(blocks: readonly Element[]): HTMLElement {
  const notes = make('paper-notes prose');
  notes.append(...blocks);
  return notes;
}

/** An element of a class. */
export function make(className: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  return element;
}
