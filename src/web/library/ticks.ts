import { icon } from '../../core/page/icons.ts';
import { fillWithProse } from '../parts/prose.tsx';
import type { Row } from './rows.ts';
import { ui } from '../parts/ui.ts';

/** Gives every lesson a box to tick; `onTick` hears what it should be. Returns its undo. */
export function addTicks(
  rows: readonly Row[],
  onTick: (row: Row, done: boolean) => void,
): () => void {
  const boxes = rows.map((row) => {
    const box = document.createElement('button');
    box.type = 'button';
    box.className = 'row-tick';
    box.ariaLabel = ui.progress.finished(row.title);
    box.title = ui.progress.tick;
    box.addEventListener('click', () => {
      onTick(row, box.ariaPressed !== 'true');
    });
    fillWithProse(box, icon('check').toString());
    row.element.querySelector(':scope > .row-link')?.after(box);
    return box;
  });
  return () => {
    for (const box of boxes) box.remove();
  };
}

/** Shows whether the lesson is ticked. */
export function showTick({ element }: Row, done: boolean): void {
  const box = element.querySelector(':scope > .row-tick');
  if (box !== null) box.ariaPressed = String(done);
}
