import { isCondensed } from '../deck/condense.ts';
import { condensedRest } from '../deck/fit/condense.ts';
import { Prose } from '../parts/prose.tsx';
import { ui } from '../parts/ui.ts';
import type { Desk } from './desk.ts';

interface RestProps {
  readonly desk: Desk;
  readonly slide: number;
}

/** What a condensed slide leaves out, word for word: the speaker says what the room does not read. */
export function Rest({ desk, slide }: RestProps) {
  const { talk, fitted } = desk.model;
  if (!isCondensed(desk.set, talk.value)) return null;
  const parts = desk.set.pages.of(slide).flatMap(condensedRest);
  if (parts.length === 0) return null;
  return (
    // A slide that was fitted anew may leave out something else.
    <section class="pv-rest" key={fitted.value}>
      <p class="pv-mark">{ui.presenter.notes.rest}</p>
      <Prose html={parts.join('')} class="prose pv-part pv-present" />
    </section>
  );
}
