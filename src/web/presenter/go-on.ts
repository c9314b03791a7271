import type { Destination } from '../../core/talk/message.ts';
import { addressOf } from '../deck/destination.ts';
import { ui } from '../parts/ui.ts';
import type { DeskOptions } from './desk.ts';

/** Goes to another lesson, and takes the room along. A room that is frozen must not move: it is said what to do first. */
export function goWithRoom({ set, talker, company }: DeskOptions, to: Destination): void {
  const hasRoom = company.peers.some(({ role }) => role === 'audience');
  if (hasRoom && talker.talk.screen === 'frozen') {
    set.tell(ui.presenter.next.frozen);
    return;
  }
  company.lead(to);
  location.assign(addressOf(to, set.page.root, 'presenter'));
}
