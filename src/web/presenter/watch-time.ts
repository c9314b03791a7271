import { driftBetween, type Reading } from '../../core/talk/drift.ts';
import type { WorkingDesk } from './create-desk.ts';

/** A sleep shorter than this is not worth a question, in milliseconds. */
const worthAsking = 60_000;

/** Renews the moment that the presenter shows, and keeps the talk's clock right when that of the computer is set. */
export function watchTime({ model, give, isBlocked }: WorkingDesk): () => void {
  let before = read();
  let started = model.talk.value.clock.since;
  const look = (): void => {
    const now = read();
    const { since } = model.talk.value.clock;
    const drift = driftBetween(before, now);
    const isSame = since === started;
    before = now;
    started = since;
    model.now.value = now.wall;
    if (drift === 0 || since === undefined || isBlocked()) return;
    // A clock that was started since the last look may know the new time already; one that starts in the future does not.
    if (drift < 0 && (isSame || since > now.wall)) {
      give({ type: 'shift', by: drift });
      started = since + drift;
    } else if (drift >= worthAsking && isSame) model.gap.value = drift;
  };
  const timer = window.setInterval(look, 1000);
  return () => {
    window.clearInterval(timer);
  };
}

function read(): Reading {
  return { wall: Date.now(), steady: performance.now() };
}
