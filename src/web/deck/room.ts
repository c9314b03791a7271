import { formatAddress } from '../../core/talk/address.ts';
import { whenIdle } from './readiness.ts';
import type { Part } from '../../core/talk/part.ts';
import { roomView, type Talk, type View } from '../../core/talk/talk.ts';
import type { Peer } from '../link/peers.ts';
import { ownPath } from '../parts/site-root.ts';
import { joinCompany } from './company.ts';
import { addressOf, destinationOf } from './destination.ts';
import { createInk, type Ink, type InkOptions } from './ink/ink.ts';
import { createOpener } from './opener.ts';
import type { StageSet } from './set.ts';
import type { Talker } from './talker.ts';
import { ui } from '../parts/ui.ts';

/** The deck as what an audience sees: it follows the talk, and is pointed and drawn at. */
export interface Room {
  readonly ink: Ink;
  readonly say: (talk: Talk) => void;
  readonly hasPresenter: () => boolean;
  /** Takes the talk up where this window left it when it was reloaded. */
  readonly resume: () => void;
  /** Opens the presenter's window; this one becomes the audience's. */
  readonly present: () => void;
  /** Goes to another lesson, by its address from here. The presenter comes along. */
  readonly visit: (url: string) => void;
  readonly dispose: () => void;
}

export interface RoomOptions {
  readonly set: StageSet;
  /** This window, in the talk. */
  readonly id: string;
  readonly talker: () => Talker;
  /** Somebody chose a part to be enlarged. */
  readonly onPart: (part: Part | undefined) => void;
}

export function createRoom({ set, id, talker, onPart }: RoomOptions): Room {
  const view = (): View => roomView(talker().talk);
  const opener = createOpener(set.tell);
  const ink = createRoomInk(set, { company: () => company, view, onPart });
  const company = joinCompany({
    store: set.store,
    lesson: ownPath(set.page, set.lesson),
    id,
    role: 'audience',
    talker,
    onPeers: (peers) => {
      // The one who pointed may be gone.
      if (!peers.some(isPresenter)) ink.point(undefined);
      else whenIdle(ink.prepare);
    },
    onDrawings: () => {
      ink.show();
    },
    onPoint: ink.point,
    onLead: (to) => {
      set.visit(addressOf(to, set.page.root, 'deck'));
    },
  });
  const stopSwaps = listenToSwaps(set.tell);
  return {
    ink,
    say: company.say,
    hasPresenter: () => company.peers.some(isPresenter),
    resume: company.resume,
    present() {
      if (!hasAddress(set)) {
        set.tell(ui.deck.company.notHere);
        return;
      }
      talker().claim();
      void opener.open(`?view=presenter${formatAddress(view().position)}`);
    },
    visit(url) {
      const to = destinationOf(url, set.page.root);
      if (to !== undefined) company.lead(to);
      set.visit(url);
    },
    dispose() {
      stopSwaps();
      company.dispose();
      ink.dispose();
      document.documentElement.removeAttribute('data-drawing');
    },
  };
}

function createRoomInk(set: StageSet, seen: Pick<InkOptions, 'company' | 'view' | 'onPart'>): Ink {
  return createInk({
    ...seen,
    host: set.main,
    desk: set.main,
    width: set.page.course.stage === '4:3' ? 960 : 1280,
    lesson: ownPath(set.page, set.lesson),
    address: set.lesson.address,
    onTool(tool) {
      document.documentElement.toggleAttribute('data-drawing', tool !== undefined);
    },
    say: set.announcer.say,
    tell: set.tell,
  });
}

function isPresenter({ role }: Peer): boolean {
  return role === 'presenter';
}

/**
 * A file of one's own stands in the library's page: another window would not find it there. A lesson that was exported
 * as a file has no site around it, and is at home wherever it lies.
 */
function hasAddress({ page, lesson }: StageSet): boolean {
  const path = decodeURI(location.pathname).replace(/index\.html$/, '');
  return page.root === '' || path.endsWith(`/${lesson.address}`);
}

/** The presenter asks for the display it leaves. What fills it is loaded only then. */
function listenToSwaps(tell: (text: string) => void): () => void {
  const fill = async (request: string): Promise<void> => {
    const { fillAsAsked } = await import('./displays.ts');
    if (!(await fillAsAsked(request))) tell(ui.deck.noFullScreen);
  };
  const hear = ({ origin, data }: MessageEvent<unknown>): void => {
    const isOurs = origin === location.origin && typeof data === 'string';
    if (isOurs && data.startsWith('lectern.fill ')) void fill(data);
  };
  window.addEventListener('message', hear);
  return () => {
    window.removeEventListener('message', hear);
  };
}
