import type { LessonData, PageData } from '../../core/page/data.ts';
import { topOf } from '../../core/talk/position.ts';
import type { Command } from '../../core/talk/talk.ts';
import { en } from '../../core/words/en.ts';
import { createAnnouncer, type Announcer } from '../parts/announcer.ts';
import { createFurnish, type Furnish } from '../parts/furnish.ts';
import { createProgress, siteRoot } from '../parts/progress.ts';
import { startQuizzes } from '../parts/quiz.ts';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { createControls } from './controls.ts';
import { doDeed, type DeedTools } from './deeds.ts';
import { openDialog, preloadDialogs } from './dialogs.ts';
import { createEnds } from './ends.ts';
import { createEngine } from './engine.ts';
import { listenToKeys } from './keyboard.ts';
import { keyTable, type Action } from './keys.ts';
import { createPages, type Pages } from './pages.ts';
import { createPlace } from './place.ts';
import { fontsIn, watchLateness, whenIdle } from './readiness.ts';
import { createCurtain } from './screen.ts';
import { fitSafely } from './safely.ts';
import { showChange, showStart, type Shows } from './show.ts';
import { createStage, type Stage } from './stage.ts';
import { createContext } from './summary.ts';
import { createTalker, type Talker } from './talker.ts';
import { createToast } from './toast.ts';
import { listenToSwipes } from './touch.ts';
import { createWake } from './wake.ts';

/** What the page gives a deck to work with. */
export interface DeckOptions {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly store: Store;
  readonly themes: ThemeSwitch;
}

/** Makes a deck of the lesson on this page. Resolves when its keys work, its fonts are in and its near slides fitted. */
export async function startDeck(options: DeckOptions): Promise<void> {
  const main = findMain();
  const announcer = createAnnouncer();
  startQuizzes(main, announcer);
  if (options.lesson.condense) document.documentElement.dataset['condense'] = '';
  const furnish = createFurnish(options.lesson);
  const sections = [...main.querySelectorAll<HTMLElement>('.slides > .slide')];
  const pages = createPages({ sections, fit: fitSafely, furnish });
  const stage = createStage(main, pages);
  const deck = wire({ ...options, main, announcer, furnish, pages, stage });
  const engine = await createEngine(stage.box);
  stage.run(engine);
  await fontsIn();
  stage.refit();
  deck.settle();
  stage.prepareNear();
  watchLateness(main, stage);
  whenIdle(() => void preloadDialogs());
}

interface Parts extends DeckOptions {
  readonly main: HTMLElement;
  readonly announcer: Announcer;
  readonly furnish: Furnish;
  readonly pages: Pages;
  readonly stage: Stage;
}

/** Connects what asks (keys, buttons, fingers, the address) with the talk, and the talk with what shows it. */
function wire(parts: Parts): Talker {
  const { main, announcer, pages, stage, lesson } = parts;
  const table = keyTable.filter((row) => row.presenter !== true);
  const toast = createToast();
  const wake = createWake();
  const ends = createEnds({
    root: parts.page.root,
    neighbours: { previous: lesson.previous, next: lesson.next },
    main,
  });
  const give = (command: Command): void => {
    wake.touch();
    if (command.type === ends.shown) {
      ends.follow();
      return;
    }
    const wasShown = ends.shown !== undefined;
    ends.hide();
    if (wasShown && (command.type === 'next' || command.type === 'previous')) return;
    const side = talker.give(command);
    if (side !== undefined) ends.show(side);
  };
  const act = (action: Action): void => {
    if (action.type === 'open') void openDialog(action.dialog, context);
    else if (action.type === 'window') void doDeed(action.does, deeds);
    else give(action);
  };
  const place = createPlace((to) => {
    give({ type: 'go', to });
    place.write(talker.talk.position, 'move');
  });
  const shows: Shows = {
    lesson,
    main,
    stage,
    place,
    announcer,
    curtain: createCurtain(() => {
      give({ type: 'screen', screen: talker.talk.screen });
    }),
    controls: createControls(main, act),
    progress: createProgress(parts.store, siteRoot(parts.page.root)),
  };
  const talker = createTalker({
    stage,
    start: place.read() ?? topOf(1),
    writer: crypto.getRandomValues(new Uint32Array(2)).join('-'),
    onChange(change) {
      showChange(shows, change);
      whenIdle(stage.prepareNear);
    },
  });
  const go = (slide: number): void => {
    if (slide < 1 || slide > pages.slides) tell(en.deck.noSlide(slide, pages.slides));
    else give({ type: 'go', to: topOf(slide) });
  };
  const tell = (text: string): void => {
    toast.show(text);
    announcer.say(text);
  };
  const deeds: DeedTools = {
    themes: parts.themes,
    where: () => talker.talk.position,
    tell,
    refit() {
      stage.refit();
      talker.settle();
    },
  };
  const context = createContext({ ...parts, table, go, where: deeds.where });
  listenToKeys({
    table,
    onKey: (row) => {
      act(row.action);
    },
    onDigits: (digits) => {
      if (digits === '') toast.hide();
      else toast.hold(en.deck.goTo(digits));
    },
    onNumber: go,
    onEscape: ends.hide,
  });
  listenToSwipes(main, {
    onSwipe: (to) => {
      give({ type: to });
    },
  });
  showStart(shows, talker);
  return talker;
}

function findMain(): HTMLElement {
  const main = document.querySelector<HTMLElement>('main.reveal');
  if (main === null) throw new Error('The page has no lesson.');
  return main;
}
