import { driftBetween, type Reading } from '../../core/talk/drift.ts';
import type { WorkingDesk } from './create-desk.ts';

/** A sleep shorter than this is not worth a question, in milliseconds. */
const worthAsking = 60_000;

/** Renews the moment that the presenter shows, and keeps the talk's clock right when that of the computer is set. */
export function watchTime({ model, give, isBlocked }: WorkingDesk): () => void {
  let before = read();
  const look = (): void => {
    const now = read();
    const drift = driftBetween(before, now);
    before = now;
    model.now.value = now.wall;
    if (drift === 0 || model.talk.value.clock.since === undefined || isBlocked()) return;
    if (drift < 0) give({ type: 'shift', by: drift });
    else if (drift >= worthAsking) model.gap.value = drift;
  };
  const timer = window.setInterval(look, 1000);
  return () => {
    window.clearInterval(timer);
  };
}

function read(): Reading {
  return { wall: Date.now(), steady: performance.now() };
}
