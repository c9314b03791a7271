import type { Command } from '../../core/talk/talk.ts';
import { ui } from '../parts/ui.ts';
import type { DeskOptions } from './desk.ts';
import { goOnWithRoom } from './go-on.ts';

/** The right to move the talk: of several presenters one leads, and the others are told. */
export interface Lead {
  /** Another presenter's window leads. */
  readonly isBlocked: () => boolean;
  readonly takeOver: () => void;
  /** Does what was asked, or says that another window leads. At the end of the lesson, "next" goes on with the room. */
  readonly give: (command: Command, isHeld?: boolean) => void;
}

export function createLead({ set, model, talker, company, id }: DeskOptions): Lead {
  const isLed = (): boolean =>
    model.peers.value.some(
      ({ id: peer, role }) => role === 'presenter' && peer === talker.talk.driver,
    );
  const isBlocked = (): boolean => talker.talk.driver !== id && isLed();
  const takeOver = (): void => void talker.give({ type: 'drive', driver: id });
  return {
    isBlocked,
    takeOver,
    give(command, isHeld = false) {
      if (isBlocked()) {
        set.tell(ui.presenter.other.blocked);
        return;
      }
      // The first presenter that does something leads.
      if (talker.talk.driver !== id) takeOver();
      if (model.atEnd.value && command.type === 'next' && !isHeld) goOnWithRoom(set, company);
      else model.atEnd.value = talker.give(command) === 'next';
    },
  };
}
