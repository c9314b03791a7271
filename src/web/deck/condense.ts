import type { Talk } from '../../core/talk/talk.ts';
import { refit } from './near.ts';
import type { StageSet } from './set.ts';
import type { Change, Talker } from './talker.ts';
import { ui } from '../parts/ui.ts';

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
  set.tell(condensed ? ui.deck.condensed : ui.deck.full);
}
