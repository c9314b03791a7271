import { topOf } from '../../core/talk/position.ts';
import type { Part } from '../../core/talk/part.ts';
import type { Command, Talk } from '../../core/talk/talk.ts';
import { isKeyHere } from './compact.ts';
import { doDeed, type DeedTools } from './deeds.ts';
import { openDialog, type DialogName } from './dialogs.ts';
import { createEnds } from './ends.ts';
import { keyTable, type Action, type KeyRow } from './keys.ts';
import { isCondensed } from './condense.ts';
import { hasQuestion } from './reveal.ts';
import type { Room } from './room.ts';
import type { StageSet } from './set.ts';
import { createContext } from './summary.ts';
import type { Talker } from './talker.ts';
import { createWake } from './wake.ts';
import { ui } from '../parts/ui.ts';

/** The keys that a deck has: all but those of the notes. */
export const deckTable: readonly KeyRow[] = keyTable.filter(
  (row) => row.presenter !== true && isKeyHere(row),
);

/** What everybody who asks for something calls: keys, buttons, fingers, the address, dialogs. */
export interface Hands {
  readonly act: (action: Action, isHeld?: boolean) => void;
  readonly give: (command: Command, isHeld?: boolean) => void;
  /** Goes to a slide by number, or says that there is none. */
  readonly go: (slide: number) => void;
  /** Shows a part of the slide over all of the stage, or the whole slide. */
  readonly enlarge: (part: Part | undefined) => void;
  /** Takes away what stands over the slide, one thing at a time. */
  readonly escape: () => void;
  readonly dispose: () => void;
}

export function createHands(set: StageSet, talker: () => Talker, room: () => Room): Hands {
  const wake = createWake();
  const visit = (url: string): void => {
    room().visit(url);
  };
  const ends = createEnds({ ...set, visit, root: set.page.root });
  const give = (command: Command, isHeld = false): void => {
    wake.touch();
    if (ends.answers(command, isHeld)) return;
    const side = talker().give(command);
    if (side !== undefined) ends.show(side);
  };
  const go = (slide: number): void => {
    if (slide >= 1 && slide <= set.pages.slides) give({ type: 'go', to: topOf(slide) });
    else set.tell(ui.deck.noSlide(slide, set.pages.slides));
  };
  const where = () => talker().talk.position;
  const context = createContext({ ...set, table: deckTable, go, visit, where });
  const enlarge = (part: Part | undefined): void => {
    give({ type: 'zoom', part });
  };
  let isOpening = false;
  const open = async (name: DialogName): Promise<void> => {
    isOpening = true;
    if (!(await openDialog(name, context))) set.tell(ui.deck.notLoaded);
    isOpening = false;
  };
  const deeds = createDeeds(set, { talker, room, give, enlarge });
  return {
    give,
    go,
    enlarge,
    act(action, isHeld) {
      // What is typed while a dialog is on its way is meant for the dialog.
      if (isOpening) return;
      if (action.type === 'open') void open(action.dialog);
      else if (action.type === 'window') void doDeed(action.does, deeds);
      else if (action.type === 'ink') room().ink.act(action.does);
      else if (isFreezing(action, talker().talk) && !room().hasPresenter())
        set.tell(ui.deck.company.cannotFreeze);
      else give(action, isHeld);
    },
    escape() {
      ends.hide();
      if (!room().ink.putAway()) enlarge(undefined);
    },
    dispose() {
      wake.dispose();
      ends.dispose();
    },
  };
}

interface DeedHands extends Pick<Hands, 'give' | 'enlarge'> {
  readonly talker: () => Talker;
  readonly room: () => Room;
}

/** What keys and buttons of the deck do that are no moves. */
function createDeeds(set: StageSet, { talker, room, give, enlarge }: DeedHands): DeedTools {
  return {
    ...set,
    where: () => talker().talk.position,
    present() {
      room().present();
    },
    // Only the presenter has notes.
    resize: () => undefined,
    condense() {
      give({ type: 'condense', on: !isCondensed(set, talker().talk) });
    },
    zoom() {
      if (talker().talk.zoom === undefined) room().ink.act('magnifier');
      else enlarge(undefined);
    },
    reveal() {
      const { position, revealed } = talker().talk;
      if (hasQuestion(set, position.slide))
        give({ type: 'reveal', on: !revealed.includes(position.slide) });
      else set.tell(ui.deck.noQuestion);
    },
  };
}

/** A room that nobody leads from another window would stand still, and nobody would know why. */
function isFreezing(command: Command, { screen }: Talk): boolean {
  return command.type === 'screen' && command.screen === 'frozen' && screen !== 'frozen';
}
