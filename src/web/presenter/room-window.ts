import { formatAddress } from '../../core/talk/address.ts';
import type { Position } from '../../core/talk/talk.ts';
import { ui } from '../parts/ui.ts';
import { findDisplays, hasDisplays, placeOn, swapDisplays } from '../deck/displays.ts';
import { openWindow, windowSize } from '../deck/opener.ts';

/** The audience's window, as far as the presenter can reach it. */
export interface RoomWindow {
  /** Opens it on another display where there is one, or brings it to the front. */
  readonly open: () => Promise<void>;
  /** There is another display, and a window to change places with. */
  readonly canSwap: () => boolean;
  /** The two windows change displays. */
  readonly swap: () => Promise<void>;
}

export interface RoomWindowOptions {
  readonly where: () => Position;
  /** Some window shows the talk to the audience. */
  readonly isThere: () => boolean;
  readonly tell: (text: string) => void;
}

export function createRoomWindow({ where, isThere, tell }: RoomWindowOptions): RoomWindow {
  // Its type is any: a window of any site.
  let room = window.opener as Window | null;
  const reachable = (): Window | undefined =>
    room !== null && !room.closed && isThere() ? room : undefined;
  return {
    async open() {
      if (isThere()) {
        room?.focus();
        return;
      }
      const displays = hasDisplays() ? await findDisplays() : undefined;
      const features = displays === undefined ? windowSize : placeOn(displays.other);
      room = await openWindow(`?view=deck${formatAddress(where())}`, {
        name: 'lectern-room',
        features,
        refusal: ui.presenter.displays.refused,
      });
    },
    canSwap: () => hasDisplays() && reachable() !== undefined,
    async swap() {
      const other = reachable();
      if (other === undefined || !(await swapDisplays(other)))
        tell(ui.presenter.displays.cannotSwap);
    },
  };
}
