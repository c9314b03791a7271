import { effect } from '@preact/signals';
import { taught } from '../../../core/talk/clock.ts';
import { countBeat, type Rehearsals } from '../../../core/talk/rehearsal.ts';
import type { StageSet } from '../../deck/set.ts';
import { ownPath } from '../../parts/site-root.ts';
import type { Model } from '../model.ts';
import { readRehearsals, writeRehearsals } from './kept.ts';

/** How often the times are written down while a slide stays, in milliseconds. */
const pace = 5000;

/**
 * Writes down how long each slide takes. Of several presenters only the one that drives does so. Takes up the run that
 * goes on when the window is opened in the midst of it. Returns the undo.
 */
export function recordRuns(
  { page, lesson, store }: StageSet,
  model: Model,
  id: string,
): () => void {
  const own = ownPath(page, lesson);
  model.rehearsals.value = readRehearsals(store, own);
  let written = model.rehearsals.value;
  let writtenAt = 0;
  const write = (kept: Rehearsals, now: number): void => {
    if (kept !== written) writeRehearsals(store, own, kept);
    written = kept;
    writtenAt = now;
  };
  const stop = effect(() => {
    const { clock, driver, position } = model.talk.value;
    const now = Math.max(model.now.value, Date.now());
    if (driver !== '' && driver !== id) return;
    const before = model.rehearsals.peek();
    const { slide } = position;
    const beat = { now, slide, slides: lesson.slides, taught: taught(clock, now) };
    const kept = countBeat(before, beat);
    const isMove = kept.runs.at(-1)?.at !== before.runs.at(-1)?.at;
    model.rehearsals.value = kept;
    if (isMove || now - writtenAt > pace) write(kept, now);
  });
  const leave = (): void => {
    write(model.rehearsals.peek(), Date.now());
  };
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('pagehide', leave);
    stop();
    leave();
  };
}

/** Changes what is kept at once, as a button asks. */
export function changeRehearsals(
  { page, lesson, store }: StageSet,
  model: Model,
  change: (kept: Rehearsals) => Rehearsals,
): void {
  model.rehearsals.value = change(model.rehearsals.peek());
  writeRehearsals(store, ownPath(page, lesson), model.rehearsals.peek());
}
