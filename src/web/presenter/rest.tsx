import { isCondensed } from '../deck/condense.ts';
import { condensedRest } from '../deck/fit/condense.ts';
import { Prose } from '../parts/prose.tsx';
import { ui } from '../parts/ui.ts';
import type { Desk } from './desk.ts';

interface RestProps {
  readonly desk: Desk;
  /** From `restOf`. */
  readonly parts: readonly string[];
}

/** What a condensed slide leaves out, word for word: the speaker says what the room does not read. */
export function Rest({ desk, parts }: RestProps) {
  if (parts.length === 0) return null;
  return (
    // A slide that was fitted anew may leave out something else.
    <section class="pv-rest" key={desk.model.fitted.value}>
      <p class="pv-mark">{ui.presenter.notes.rest}</p>
      <Prose html={parts.join('')} class="prose pv-part pv-present" />
    </section>
  );
}

/** The parts of a slide, as HTML, that are not on the stage because it is condensed. */
export function restOf({ set, model }: Desk, slide: number): readonly string[] {
  return isCondensed(set, model.talk.value) ? set.pages.of(slide).flatMap(condensedRest) : [];
}
