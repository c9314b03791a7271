import type { Destination } from '../../core/talk/message.ts';
import { topOf } from '../../core/talk/position.ts';
import type { Command } from '../../core/talk/talk.ts';
import { ui } from '../parts/ui.ts';
import type { DeskOptions } from './desk.ts';
import { goWithRoom } from './go-on.ts';

/** The right to move the talk: of several presenters one leads, and the others are told. */
export interface Lead {
  /** Another presenter's window leads. */
  readonly isBlocked: () => boolean;
  readonly takeOver: () => void;
  /** Does what was asked, or says that another window leads. At the end of the lesson, "next" goes on with the room. */
  readonly give: (command: Command, isHeld?: boolean) => void;
  /** Goes to another lesson with the room, or says that another window leads. */
  readonly goTo: (to: Destination) => void;
  /** Goes on to the next lesson with the room, if there is one. */
  readonly goOn: () => void;
}

export function createLead(options: DeskOptions): Lead {
  const { set, model, talker, id } = options;
  const isLed = (): boolean =>
    model.peers.value.some(
      ({ id: peer, role }) => role === 'presenter' && peer === talker.talk.driver,
    );
  const isBlocked = (): boolean => talker.talk.driver !== id && isLed();
  const takeOver = (): void => void talker.give({ type: 'drive', driver: id });
  const asLeader = (does: () => void): void => {
    if (isBlocked()) set.tell(ui.presenter.other.blocked);
    else does();
  };
  const goTo = (to: Destination): void => {
    asLeader(() => {
      goWithRoom(options, to);
    });
  };
  const goOn = (): void => {
    const { next } = set.lesson;
    if (next !== undefined) goTo({ lesson: next.address, at: topOf(1) });
  };
  return {
    isBlocked,
    takeOver,
    goTo,
    goOn,
    give(command, isHeld = false) {
      asLeader(() => {
        // The first presenter that does something leads.
        if (talker.talk.driver !== id) takeOver();
        if (model.atEnd.value && command.type === 'next' && !isHeld) goOn();
        else model.atEnd.value = talker.give(command) === 'next';
      });
    },
  };
}
