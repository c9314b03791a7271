import { formatAddress } from '../../core/talk/address.ts';
import { roomView, type Position, type Talk } from '../../core/talk/talk.ts';
import { en } from '../../core/words/en.ts';
import type { Peer } from '../link/peers.ts';
import { joinCompany } from './company.ts';
import { createEasel, type Easel } from './ink/easel.ts';
import { createOpener } from './opener.ts';
import type { StageSet } from './set.ts';
import type { Talker } from './talker.ts';

/** The deck as what an audience sees: it follows the talk, and is pointed and drawn at. */
export interface Room {
  readonly easel: Easel;
  readonly say: (talk: Talk) => void;
  readonly hasPresenter: () => boolean;
  /** Opens the presenter's window; this one becomes the audience's. */
  readonly present: () => void;
  readonly dispose: () => void;
}

export function createRoom(set: StageSet, id: string, talker: () => Talker): Room {
  const where = (): Position => roomView(talker().talk).position;
  const opener = createOpener(set.lesson.address);
  const easel = createEasel({
    host: set.main,
    width: set.page.course.stage === '4:3' ? 960 : 1280,
    company: () => company,
    where,
    onTool(tool) {
      document.documentElement.toggleAttribute('data-drawing', tool !== undefined);
    },
  });
  const company = joinCompany({
    store: set.store,
    lesson: set.lesson.address,
    id,
    role: 'audience',
    talker,
    onPeers: (peers) => {
      // The one who pointed may be gone.
      if (!peers.some(isPresenter)) easel.point(undefined);
    },
    onDrawings: () => {
      easel.show();
    },
    onPoint: easel.point,
  });
  return {
    easel,
    say: company.say,
    hasPresenter: () => company.peers.some(isPresenter),
    present() {
      if (!hasAddress(set.lesson.address)) {
        set.tell(en.deck.company.notHere);
        return;
      }
      talker().claim();
      void opener.open(`?view=presenter${formatAddress(where())}`);
    },
    dispose() {
      company.dispose();
      easel.dispose();
      document.documentElement.removeAttribute('data-drawing');
    },
  };
}

function isPresenter({ role }: Peer): boolean {
  return role === 'presenter';
}

/** A file of one's own stands in the library's page: another window would not find it there. */
function hasAddress(lesson: string): boolean {
  return decodeURI(location.pathname)
    .replace(/index\.html$/, '')
    .endsWith(`/${lesson}`);
}
