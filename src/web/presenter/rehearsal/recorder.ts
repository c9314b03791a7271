import { effect } from '@preact/signals';
import { taught, type Clock } from '../../../core/talk/clock.ts';
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
  let last = { clock: model.talk.value.clock, time: 0 };
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
    const time = taught(clock, now);
    // The computer's clock was set back. That of the talk follows in a moment; until then no time has gone by.
    if (clock === last.clock && time < last.time) return;
    const leftOut = leftOutBetween(last.clock, clock);
    last = { clock, time };
    const { slide } = position;
    const beat = { now, slide, slides: lesson.slides, taught: time, leftOut };
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

/** A clock that began later than it did leaves out what came between. */
function leftOutBetween(before: Clock, now: Clock): number {
  const isSameRun = before.since !== undefined && before.before === now.before;
  return isSameRun && now.since !== undefined ? Math.max(0, now.since - before.since) : 0;
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
