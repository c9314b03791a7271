import { topOf } from '../../core/talk/position.ts';
import { roomView } from '../../core/talk/talk.ts';
import { showCondensed } from './condense.ts';
import { createControls } from './controls.ts';
import { preloadDialogs } from './dialogs.ts';
import { createHands, deckTable, type Hands } from './hands.ts';
import { listenToKeys } from './keyboard.ts';
import { createLaterDiary } from './later-diary.ts';
import { prepareNear, refit } from './near.ts';
import { createPlace } from './place.ts';
import { createRefitter, whenIdle, type Refitter } from './readiness.ts';
import { createRoom, type Room } from './room.ts';
import { createProblemList } from './problems.ts';
import { showRevealed } from './reveal.ts';
import { createCurtain } from './screen.ts';
import { setStage, type DeckOptions, type StageSet } from './set.ts';
import { showChange, showStart, type Shows } from './show.ts';
import { createTalker, type Talker } from './talker.ts';
import { listenToSwipes } from './touch.ts';
import { showZoom } from './zoom.ts';
import { ui } from '../parts/ui.ts';

/** A lesson on the stage. Its keys work from the beginning. */
export interface Deck {
  /** Its fonts are in, and its near slides fitted. */
  readonly ready: Promise<void>;
  /** Gives the slides back to the page as they were. */
  readonly dispose: () => void;
}

/** Makes a deck of the lesson on this page. */
export function createDeck(options: DeckOptions): Deck {
  const set = setStage(options);
  const writer = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const hands: Hands = createHands(
    set,
    () => talker,
    () => room,
  );
  const shows = createShows(set, hands, () => talker);
  const talker = createTalker({
    stage: set.stage,
    start: shows.place.read() ?? topOf(1),
    writer,
    onDecide: (talk) => {
      room.say(talk);
    },
    onChange: (change) => {
      const view = roomView(change.talk);
      showChange(shows, change);
      showZoom(set.main, view.zoom);
      showRevealed(set, view);
      room.ink.show();
      showCondensed(set, change, talker);
      whenIdle(() => {
        prepareNear(set, talker);
      });
    },
  });
  const room: Room = createRoom({
    set,
    id: writer,
    talker: () => talker,
    onPart: hands.enlarge,
  });
  room.resume();
  showStart(shows, talker);
  room.ink.show();
  const refitter = createRefitter(set.main, () => {
    refit(set, talker);
  });
  const stop = listen(set, hands);
  return {
    ready: run(set, refitter, talker),
    dispose() {
      stop();
      const { place, curtain, controls, problems, diary } = shows;
      for (const part of [room, refitter, hands, place, curtain, controls, problems, diary, set])
        part.dispose();
    },
  };
}

/** Connects what shows the talk with the hands that may ask it for something. */
function createShows(set: StageSet, hands: Hands, talker: () => Talker): Shows {
  const { main } = set;
  const place = createPlace((to) => {
    hands.give({ type: 'go', to });
    // A link to something on this very slide moved nothing, but changed the address.
    place.write(talker().talk.position, 'move');
  });
  const curtain = createCurtain(() => {
    hands.give({ type: 'screen', screen: talker().talk.screen });
  });
  return {
    ...set,
    place,
    curtain,
    controls: createControls(main, hands.act),
    problems: createProblemList(set.lesson),
    diary: createLaterDiary(set),
  };
}

function listen(set: StageSet, hands: Hands): () => void {
  const stopKeys = listenToKeys({
    table: deckTable,
    onKey: (row, isHeld) => {
      hands.act(row.action, isHeld);
    },
    onDigits: (digits) => {
      set.hint(digits === '' ? '' : ui.deck.goTo(digits));
    },
    onNumber: hands.go,
    onEscape: hands.escape,
  });
  const stopSwipes = listenToSwipes(set.main, (to) => {
    hands.give({ type: to });
  });
  return () => {
    stopKeys();
    stopSwipes();
  };
}

/** Hands the stage to Reveal when that is there, and waits for what is late. Until then the stage shows by itself. */
async function run(set: StageSet, refitter: Refitter, talker: Talker): Promise<void> {
  const { createEngine } = await import('./engine.ts');
  set.stage.run(await createEngine(set.stage.box));
  await refitter.settled();
  prepareNear(set, talker);
  whenIdle(() => void preloadDialogs());
}
