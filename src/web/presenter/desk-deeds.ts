import type { Command } from '../../core/talk/talk.ts';
import { isCondensed } from '../deck/condense.ts';
import type { DeedTools } from '../deck/deeds.ts';
import { hasQuestion } from '../deck/reveal.ts';
import { ui } from '../parts/ui.ts';
import type { DeskOptions } from './desk.ts';

/** What deeds need of a desk beside what it is made of. */
export interface DeedHands {
  readonly give: (command: Command) => void;
  readonly resize: (by: number) => void;
  readonly openRoom: () => void;
  readonly takeMagnifier: () => void;
}

/** What keys and buttons of the presenter do that are no moves. */
export function createDeeds({ set, talker }: DeskOptions, hands: DeedHands): DeedTools {
  const { give } = hands;
  return {
    ...set,
    where: () => talker.talk.position,
    // This is the presenter's window already: the other one is the room's.
    present: hands.openRoom,
    resize: hands.resize,
    condense() {
      give({ type: 'condense', on: !isCondensed(set, talker.talk) });
    },
    zoom() {
      if (talker.talk.zoom === undefined) hands.takeMagnifier();
      else give({ type: 'zoom', part: undefined });
    },
    reveal() {
      const { position, revealed } = talker.talk;
      if (hasQuestion(set, position.slide))
        give({ type: 'reveal', on: !revealed.includes(position.slide) });
      else set.tell(ui.deck.noQuestion);
    },
  };
}
