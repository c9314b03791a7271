import { renderBlocks } from '../../core/page/blocks.ts';
import { renderCard } from '../../core/page/card.ts';
import { icon, type IconName } from '../../core/page/icons.ts';
import { en } from '../../core/words/en.ts';
import { isFinished, type LessonProgress, type Progress } from '../parts/progress.ts';
import { elementFromProse, fillWithProse } from '../parts/prose.tsx';
import type { Row, Shelf } from './rows.ts';

/** Shows on the list what a learner has seen, where they are, and the way back there. */
export function showProgress(shelves: readonly Shelf[], progress: Progress): void {
  const here = progress.last();
  for (const shelf of shelves) {
    for (const row of shelf.rows) markRow(row, progress.of(row.address), row.address === here);
    markShelf(shelf, progress);
  }
  showFinished(shelves, progress);
  for (const shelf of shelves) {
    const row = shelf.rows.find(({ address }) => address === here);
    if (row !== undefined) showCard(shelf, row, progress.of(row.address));
  }
}

function markRow(row: Row, seen: LessonProgress | undefined, isHere: boolean): void {
  const { element } = row;
  const finished = isFinished(seen);
  element.classList.toggle('here', isHere);
  element.classList.toggle('finished', finished);
  const blocks = element.querySelector(':scope > .row-link > .blocks');
  if (blocks !== null && seen !== undefined) {
    const slide = isHere && !finished ? seen.slide : undefined;
    const drawn = renderBlocks(row.slides, en, { seen: seen.seen, slide });
    blocks.replaceWith(elementFromProse(drawn.toString()) ?? blocks);
  }
  const state = element.querySelector(':scope > .row-link > .row-state');
  if (state !== null) fillWithProse(state, stateOf(finished, isHere));
}

function stateOf(finished: boolean, isHere: boolean): string {
  const sign = (name: IconName, words: string): string =>
    `${icon(name).toString()}<span class="hidden-text">${words}</span>`;
  if (isHere) return sign('arrow-right', en.library.here);
  return finished ? sign('check', en.library.done) : '';
}

/** Where nothing can be kept, says so in the place of what was finished. */
export function tellNotKept(): void {
  const place = document.querySelector('#finished');
  if (place !== null) place.textContent = en.parts.notKept;
}

/** One block a lesson in the head of a section; a check when all of them are full. */
function markShelf({ element, rows }: Shelf, progress: Progress): void {
  const lessons = rows.filter(({ nested }) => !nested);
  const done = lessons.map(({ address }) => isFinished(progress.of(address)));
  const blocks = element.querySelectorAll('.meter > i');
  blocks.forEach((block, index) => block.classList.toggle('seen', done[index] === true));
  const finished = done.length > 0 && done.every(Boolean);
  element.classList.toggle('finished', finished);
  const fold = element.querySelector('.section-fold');
  const words = finished ? `<span class="hidden-text">${en.library.done}</span>` : '';
  if (fold !== null)
    fillWithProse(fold, icon(finished ? 'check' : 'chevron-down').toString() + words);
}

function showFinished(shelves: readonly Shelf[], progress: Progress): void {
  const lessons = shelves.flatMap(({ rows }) => rows.filter(({ nested }) => !nested));
  const finished = lessons.filter(({ address }) => isFinished(progress.of(address))).length;
  const place = document.querySelector('#finished');
  if (place !== null) place.textContent = finished > 0 ? en.library.finished(finished) : '';
}

function showCard(shelf: Shelf, row: Row, seen: LessonProgress | undefined): void {
  const card = renderCard(
    {
      href: `${row.href}#/${String(seen?.slide ?? 1)}`,
      cloth: shelf.cloth,
      section: shelf.title,
      label: row.label,
      title: row.title,
      slides: row.slides,
      minutes: row.minutes,
      slide: seen?.slide ?? 1,
      seen: seen?.seen ?? [],
    },
    en,
  );
  const old = document.querySelector('#resume');
  const made = elementFromProse(card.toString());
  if (made !== undefined) old?.replaceWith(made);
  document.documentElement.dataset['cloth'] = shelf.cloth;
}
