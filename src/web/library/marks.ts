import { renderBlocks } from '../../core/page/blocks.ts';
import { renderCard } from '../../core/page/card.ts';
import { icon, type IconName } from '../../core/page/icons.ts';
import type { LessonProgress } from '../../core/progress/record.ts';
import type { Progress } from '../parts/progress.ts';
import { elementFromProse, fillWithProse } from '../parts/prose.tsx';
import { showResults } from './results.ts';
import type { Row, Shelf } from './rows.ts';
import { showTick } from './ticks.ts';
import { ui } from '../parts/ui.ts';

/** Shows on the list what a learner has seen, where they are, and the way back there. */
export function showProgress(shelves: readonly Shelf[], progress: Progress): void {
  const here = progress.last();
  const done = new Map(
    shelves.flatMap(({ rows }) => rows.map((row) => [row, progress.of(row.lesson)])),
  );
  for (const shelf of shelves) {
    for (const row of shelf.rows) markRow(row, done.get(row), row.lesson.file === here);
    markShelf(shelf, done);
  }
  showFinished(shelves, done);
  const isHere = ({ lesson }: Row): boolean => lesson.file === here;
  for (const shelf of shelves)
    for (const row of shelf.rows.filter(isHere)) showCard(shelf, row, done.get(row));
}

/** What was done in each lesson; undefined before it was opened. */
type Done = ReadonlyMap<Row, LessonProgress | undefined>;

function markRow(row: Row, progress: LessonProgress | undefined, isHere: boolean): void {
  const { element } = row;
  const finished = progress?.done ?? false;
  element.classList.toggle('here', isHere);
  element.classList.toggle('finished', finished);
  const blocks = element.querySelector(':scope > .row-link > .blocks');
  if (blocks !== null) {
    const slide = isHere && !finished ? progress?.slide : undefined;
    const drawn = renderBlocks(row.slides, ui, { seen: progress?.seen ?? [], slide });
    blocks.replaceWith(elementFromProse(drawn.toString()) ?? blocks);
  }
  const state = element.querySelector(':scope > .row-link > .row-state');
  if (state !== null) fillWithProse(state, stateOf(finished, isHere));
  showTick(row, finished);
  showResults(row, progress);
}

/** The row says where one is; that it is finished is said here for those who do not see the tick beside it. */
function stateOf(finished: boolean, isHere: boolean): string {
  if (isHere) return sign('arrow-right', ui.library.here);
  return finished ? `<span class="hidden-text">${ui.library.done}</span>` : '';
}

function sign(name: IconName, words: string): string {
  return `${icon(name).toString()}<span class="hidden-text">${words}</span>`;
}

/** Where nothing can be kept, says so in the place of what was finished. */
export function tellNotKept(): void {
  const place = document.querySelector('#finished');
  if (place !== null) place.textContent = ui.parts.notKept;
}

/** One block a lesson in the head of a section; a check when all of them are full. */
function markShelf({ element, rows }: Shelf, progress: Done): void {
  const lessons = rows.filter(({ nested }) => !nested);
  const done = lessons.map((row) => progress.get(row)?.done === true);
  const blocks = element.querySelectorAll('.meter > i');
  blocks.forEach((block, index) => block.classList.toggle('seen', done[index] === true));
  const finished = done.length > 0 && done.every(Boolean);
  element.classList.toggle('finished', finished);
  const fold = element.querySelector('.section-fold');
  const words = finished ? `<span class="hidden-text">${ui.library.done}</span>` : '';
  if (fold !== null)
    fillWithProse(fold, icon(finished ? 'check' : 'chevron-down').toString() + words);
}

function showFinished(shelves: readonly Shelf[], progress: Done): void {
  const lessons = shelves.flatMap(({ rows }) => rows.filter(({ nested }) => !nested));
  const finished = lessons.filter((row) => progress.get(row)?.done === true).length;
  const place = document.querySelector('#finished');
  if (place !== null) place.textContent = finished > 0 ? ui.library.finished(finished) : '';
}

function showCard(shelf: Shelf, row: Row, progress: LessonProgress | undefined): void {
  const slide = progress?.slide ?? 1;
  const card = renderCard(
    {
      href: `${row.href}#/${String(slide)}`,
      cloth: shelf.cloth,
      section: shelf.title,
      label: row.label,
      title: row.title,
      slides: row.slides,
      minutes: row.minutes,
      slide,
      seen: progress?.seen ?? [],
    },
    ui,
  );
  const old = document.querySelector('#resume');
  const made = elementFromProse(card.toString());
  if (made !== undefined) old?.replaceWith(made);
  document.documentElement.dataset['cloth'] = shelf.cloth;
}
