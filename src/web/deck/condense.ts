import type { Talk } from '../../core/talk/talk.ts';
import { en } from '../../core/words/en.ts';
import { refit } from './near.ts';
import type { StageSet } from './set.ts';
import type { Change, Talker } from './talker.ts';

/** The stage shows lead-ins and first sentences: as the talk says, else as the lesson says. */
export function isCondensed({ lesson }: Pick<StageSet, 'lesson'>, { condensed }: Talk): boolean {
  return condensed ?? lesson.condense;
}

/** Condenses the slides, or shows all their words again, when the talk says so. */
export function showCondensed(set: StageSet, { talk, before }: Change, talker: Talker): void {
  const condensed = isCondensed(set, talk);
  if (condensed === isCondensed(set, before)) return;
  document.documentElement.toggleAttribute('data-condense', condensed);
  refit(set, talker);
  set.tell(condensed ? en.deck.condensed : en.deck.full);
}
