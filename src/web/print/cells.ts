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
  if (ask.mode === 'handout' && ask.beside === 'lines') element.append(make('ruled'));
  const wanted = ask.mode === 'notes' || ask.beside === 'notes';
  const blocks = wanted && page.page === 1 ? blocksOf(notes(page.slide, page.step)) : [];
  if (wanted) element.append(notesWith(blocks));
  return { element, page, blocks };
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
