import { revisionOf } from '../../core/talk/merge.ts';
import { isSamePosition, topOf } from '../../core/talk/position.ts';
import type { Part } from '../../core/talk/part.ts';
import type { Command, Position } from '../../core/talk/talk.ts';
import { describePlace } from '../deck/announce.ts';
import { destinationOf } from '../deck/destination.ts';
import { doDeed } from '../deck/deeds.ts';
import { openDialog, type DialogName } from '../deck/dialogs.ts';
import { createInk, type Ink } from '../deck/ink/ink.ts';
import { keyTable, type Action } from '../deck/keys.ts';
import type { StageSet } from '../deck/set.ts';
import { createContext } from '../deck/summary.ts';
import type { Change } from '../deck/talker.ts';
import { ownPath } from '../parts/site-root.ts';
import { createDeeds } from './desk-deeds.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createLead, type Lead } from './lead.ts';
import { drawPicture } from './picture.tsx';
import { createRoomWindow } from './room-window.ts';
import { writeSize } from './size.ts';
import { ui } from '../parts/ui.ts';

/** The desk as its owner has it. */
export interface WorkingDesk extends Desk {
  readonly act: (action: Action, isHeld?: boolean) => void;
  readonly give: (command: Command) => void;
  readonly escape: () => void;
  readonly show: (change: Change) => void;
  readonly ink: () => Ink | undefined;
}

export function createDesk(options: DeskOptions): WorkingDesk {
  const { set, model, talker } = options;
  let ink: Ink | undefined;
  const where = (): Position => talker.talk.position;
  const lead = createLead(options);
  const { give } = lead;
  const go = (slide: number): void => {
    if (slide >= 1 && slide <= set.pages.slides) give({ type: 'go', to: topOf(slide) });
    else set.tell(ui.deck.noSlide(slide, set.pages.slides));
  };
  const dialogs = createDialogs(set, { go, where, goTo: lead.goTo });
  const resize = (by: number): void => {
    model.size.value = writeSize(set.store, model.size.value + by);
  };
  const enlarge = (part: Part | undefined): void => {
    if (part !== undefined || talker.talk.zoom !== undefined) give({ type: 'zoom', part });
  };
  const isThere = (): boolean => model.peers.value.some(({ role }) => role === 'audience');
  const room = createRoomWindow({ where, isThere, tell: set.tell });
  const deeds = createDeeds(options, {
    give,
    resize,
    openRoom: () => void room.open(),
    takeMagnifier: () => ink?.act('magnifier'),
  });
  return {
    set,
    model,
    ...lead,
    go,
    room,
    resize,
    act(action, isHeld) {
      if (action.type === 'open') void dialogs.open(action.dialog);
      else if (action.type === 'window') void doDeed(action.does, deeds);
      else if (action.type === 'ink') ink?.act(action.does);
      else give(action, isHeld);
    },
    escape() {
      if (ink?.putAway() !== true) enlarge(undefined);
      model.atEnd.value = false;
    },
    show(change) {
      showOnDesk(options, change);
      ink?.show();
    },
    ink: () => ink,
    picture: (host, at) => {
      drawPicture(set, host, at);
    },
    pictureOf: dialogs.pictureOf,
    layInk(host, desk) {
      ink = createDeskInk(options, { host, desk, onPart: enlarge });
      ink.show();
      return ink;
    },
  };
}

interface DialogWays {
  readonly go: (slide: number) => void;
  readonly where: () => Position;
  readonly goTo: Lead['goTo'];
}

/** The dialogs of the deck, over the desk: what they open in another lesson is opened with the room. */
function createDialogs(set: StageSet, { goTo, ...ways }: DialogWays) {
  const visit = (url: string): void => {
    const to = destinationOf(url, set.page.root);
    if (to !== undefined) goTo(to);
  };
  const context = createContext({ ...set, ...ways, table: keyTable, visit });
  return {
    async open(name: DialogName): Promise<void> {
      if (!(await openDialog(name, context))) set.tell(ui.deck.notLoaded);
    },
    pictureOf: (slide: number, host: HTMLElement): void => {
      context.pictureOf(slide, host);
    },
  };
}

interface InkPlace {
  readonly host: HTMLElement;
  readonly desk: Parameters<Desk['layInk']>[1];
  readonly onPart: (part: Part | undefined) => void;
}

function createDeskInk({ set, model, talker, company }: DeskOptions, place: InkPlace): Ink {
  return createInk({
    ...place,
    width: set.page.course.stage === '4:3' ? 960 : 1280,
    lesson: ownPath(set.page, set.lesson),
    address: set.lesson.address,
    company: () => company,
    view: () => talker.talk,
    isPrivate: () => talker.talk.screen === 'frozen',
    onTool(tool) {
      model.tool.value = tool;
    },
    say: set.announcer.say,
    tell: set.tell,
  });
}

/** The parts follow the model. The clock starts with the first move that somebody makes. */
function showOnDesk({ set, model, talker, id }: DeskOptions, { talk, before }: Change): void {
  const mayLead = (driver: string): boolean => driver === id || driver === '';
  model.talk.value = talk;
  if (isSamePosition(talk.position, before.position)) return;
  model.atEnd.value = false;
  const page = set.pages.of(talk.position.slide)[talk.position.page - 1];
  if (page !== undefined) set.announcer.say(describePlace(talk.position, set.lesson.slides, page));
  const { since, before: counted } = talk.clock;
  // A window that opens late learns where the others are: that is no move.
  const isMove = revisionOf(before) > 0 || talk.stamps.view.writer === id;
  const isFirst = since === undefined && counted === 0 && isMove;
  if (isFirst && mayLead(talk.driver))
    talker.give({ type: 'clock', command: 'start', now: Date.now() });
}
