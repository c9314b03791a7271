import type { PrintAsk } from '../../core/paper/ask.ts';
import { createCell, createContinuation, make, type Cell } from './cells.ts';
import type { NotesOf } from './notes.ts';
import type { SetLesson } from './pages.ts';
import { ui } from '../parts/ui.ts';

/** A sheet of paper: its element, and the cells on it. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly cells: readonly Cell[];
}

export interface SheetOptions {
  readonly ask: PrintAsk;
  readonly course: string;
  readonly notes: NotesOf;
}

/** Shares the slides of a lesson among sheets of A4 or Letter. Notes that find no room go on on the next sheet. */
export function makeSheets(lesson: SetLesson, options: SheetOptions): readonly Sheet[] {
  const { ask, notes } = options;
  const trial = createSheet(lesson, options);
  lesson.container.prepend(trial.element);
  const cells = lesson.pages.map((page) => createCell(page, ask, notes));
  const fill = { most: ask.mode === 'notes' ? 1 : ask.perPage, room: trial.cells };
  const groups = shareCells(cells, fill);
  trial.element.remove();
  return groups.map((group, index) => {
    const sheet = createSheet(lesson, options);
    sheet.cells.append(...group.map(({ element }) => element));
    sheet.foot.textContent = footOf(ask, group, { index, count: groups.length, lesson });
    lesson.container.append(sheet.element);
    return { element: sheet.element, cells: group };
  });
}

interface Fill {
  /** The most slides on a sheet. */
  readonly most: number;
  /** The part of an empty sheet that takes cells. */
  readonly room: HTMLElement;
}

/** As many cells to a sheet as may be and find room, in order. */
function shareCells(cells: readonly Cell[], { most, room }: Fill): readonly (readonly Cell[])[] {
  const groups: Cell[][] = [];
  for (let left = [...cells]; left.length > 0;) {
    const group: Cell[] = [];
    while (left[0] !== undefined && group.length < most && holds(room, [...group, left[0]])) {
      group.push(left[0]);
      left = left.slice(1);
    }
    if (group.length === 0 && left[0] !== undefined) {
      const [kept, rest] = splitCell(left[0], room);
      group.push(kept);
      left = rest === undefined ? left.slice(1) : [rest, ...left.slice(1)];
    }
    for (const { element } of group) element.remove();
    groups.push(group);
  }
  return groups;
}

function holds(room: HTMLElement, cells: readonly Cell[]): boolean {
  room.replaceChildren(...cells.map(({ element }) => element));
  return room.scrollHeight <= room.clientHeight + 1 && room.scrollWidth <= room.clientWidth + 1;
}

/** Moves notes from the end of a cell to one of their own until it fits. What fits nowhere flows over the edge. */
function splitCell(cell: Cell, room: HTMLElement): readonly [Cell, Cell | undefined] {
  const least = cell.page === undefined ? 1 : 0;
  for (let count = cell.blocks.length - 1; count >= least; count -= 1) {
    const rest = createContinuation(cell.blocks.slice(count));
    if (holds(room, [cell])) return [{ ...cell, blocks: cell.blocks.slice(0, count) }, rest];
    if (count > least) continue;
    cell.element.dataset['flows'] = '';
    return [cell, rest];
  }
  cell.element.dataset['flows'] = '';
  return [cell, undefined];
}

interface SheetParts {
  readonly element: HTMLElement;
  readonly cells: HTMLElement;
  readonly foot: HTMLElement;
}

function createSheet({ data }: SetLesson, { ask, course }: SheetOptions): SheetParts {
  const element = make('sheet');
  element.dataset['paper'] = ask.paper;
  element.dataset['per'] = ask.mode === 'notes' ? 'notes' : String(ask.perPage);
  element.dataset['beside'] = ask.mode === 'notes' ? 'notes' : ask.beside;
  const cells = make('cells');
  const foot = make('', 'span');
  element.append(
    line('sheet-head', [words('b', data.title), words('span', placeOf(data))]),
    cells,
    line('sheet-foot', [
      words('span', ask.mode === 'notes' ? ui.print.notesOf(course) : course),
      foot,
    ]),
  );
  return { element, cells, foot };
}

function placeOf({ section, label }: SetLesson['data']): string {
  return [section, label].filter((part) => part !== '').join(', ');
}

interface Numbers {
  readonly index: number;
  readonly count: number;
  readonly lesson: SetLesson;
}

function footOf(ask: PrintAsk, group: readonly Cell[], { index, count, lesson }: Numbers): string {
  const slide = group[0]?.page?.slide;
  if (ask.mode === 'notes' && slide !== undefined)
    return ui.print.slideOf(slide, lesson.data.slides);
  return ui.print.pageOf(index + 1, count);
}

function line(className: string, inside: readonly HTMLElement[]): HTMLElement {
  const element = make(className, 'p');
  element.append(...inside);
  return element;
}

function words(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
