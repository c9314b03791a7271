import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Tool } from '../parts/button.tsx';
import type { DialogContext, Summary } from './dialog-context.ts';
import { createPainter } from './painter.ts';
import { stepInGrid } from './grid.ts';
import { ui } from '../parts/ui.ts';

const words = ui.overview;

export function openOverview(context: DialogContext): void {
  const holder = document.createElement('div');
  document.body.append(holder);
  const onClose = (): void => {
    render(null, holder);
    holder.remove();
  };
  render(<Overview context={context} onClose={onClose} />, holder);
}

interface OverviewProps {
  readonly context: DialogContext;
  readonly onClose: () => void;
}

function Overview({ context, onClose }: OverviewProps) {
  const { lesson, summaries } = context;
  const dialog = useRef<HTMLDialogElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const current = context.where().slide;
  useEffect(() => {
    dialog.current?.showModal();
    focusCell(grid.current, current - 1);
    document.activeElement?.scrollIntoView({ block: 'center' });
    return paintPictures(grid.current, context);
  }, []);
  const close = (): void => dialog.current?.close();
  const choose = (slide: number): void => {
    close();
    context.go(slide);
  };
  return (
    <dialog
      ref={dialog}
      class="overview"
      data-theme={isHighContrast() ? 'hc-dark' : 'dark'}
      data-cloth={lesson.cloth}
      aria-labelledby="overview-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 'o') close();
        else walk(event, grid.current);
      }}
    >
      <header class="overview-head">
        <h2 id="overview-title">
          {lesson.section !== '' && <span class="eyebrow">{lesson.section}</span>}
          {lesson.title}
        </h2>
        <p dir="auto">
          {ui.count.slides(summaries.length)}, {ui.time.short(lesson.minutes)}
        </p>
        <Tool name={ui.parts.close} icon="x" onClick={close} />
      </header>
      <div class="overview-grid" role="list" ref={grid}>
        {summaries.map((summary) => (
          <Cell
            key={summary.slide}
            summary={summary}
            isCurrent={summary.slide === current}
            onChoose={choose}
          />
        ))}
      </div>
    </dialog>
  );
}

interface CellProps {
  readonly summary: Summary;
  readonly isCurrent: boolean;
  readonly onChoose: (slide: number) => void;
}

function Cell({ summary: { slide, title }, isCurrent, onChoose }: CellProps) {
  return (
    // No `li`: the themes set what stands in list items otherwise, and a slide stands in this.
    <div class="overview-cell" role="listitem">
      <div class="thumb" data-picture={slide} aria-hidden="true" />
      <button
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent}
        onClick={() => {
          onChoose(slide);
        }}
      >
        <span>{title === '' ? words.untitled(slide) : title}</span>
        <span class="overview-number">{slide}</span>
      </button>
    </div>
  );
}

function isHighContrast(): boolean {
  return document.documentElement.dataset['theme']?.startsWith('hc') === true;
}

/** Pictures are made as their cells come into sight. */
function paintPictures(grid: HTMLElement | null, context: DialogContext): () => void {
  const { theme, cloth } = document.documentElement.dataset;
  return createPainter(grid?.querySelectorAll<HTMLElement>('.thumb') ?? [], (thumb) => {
    thumb.dataset['theme'] = theme;
    thumb.dataset['cloth'] = cloth;
    context.pictureOf(Number(thumb.dataset['picture']), thumb);
  });
}

/** Arrows, Home and End go through the grid; the cell that has the focus is the one that Tab comes back to. */
function walk(event: KeyboardEvent, grid: HTMLElement | null): void {
  if (grid === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const cells = [...grid.querySelectorAll<HTMLElement>(':scope > div > button')];
  const from = cells.findIndex((cell) => cell === document.activeElement);
  const isRtl = document.documentElement.dir === 'rtl';
  const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
  const to = stepInGrid(event.key, { from, cells: cells.length, columns, isRtl });
  if (to === undefined) return;
  event.preventDefault();
  focusCell(grid, to);
}

function focusCell(grid: HTMLElement | null, index: number): void {
  const cells = [...(grid?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
  const chosen = cells[index];
  if (chosen === undefined) return;
  for (const cell of cells) cell.tabIndex = cell === chosen ? 0 : -1;
  chosen.focus({ preventScroll: true });
  chosen.parentElement?.scrollIntoView({ block: 'nearest' });
}
