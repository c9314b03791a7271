import type { LessonData, PageData } from '../../core/page/data.ts';
import { createAnnouncer, type Announcer } from '../parts/announcer.ts';
import { createFurnish, type Furnish } from '../parts/furnish.ts';
import { startQuizzes } from '../parts/quiz.ts';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { createDrawing, type DrawSlide } from './drawing.ts';
import { createPages, type Pages } from './pages.ts';
import { fitSafely, restoreWhole } from './safely.ts';
import { createStage, type Stage } from './stage.ts';
import { createToast } from './toast.ts';

/** What the page gives a deck to work with. */
export interface DeckOptions {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly store: Store;
  readonly themes: ThemeSwitch;
  /** Shows the lesson as a reading page, at the place of this address. */
  readonly read: (address: string) => void;
  /** Goes to another lesson, by its address from here. */
  readonly visit: (url: string) => void;
}

/** What the deck is made of before anything moves: the slides on their stage, and a voice. */
export interface StageSet extends DeckOptions {
  readonly main: HTMLElement;
  readonly announcer: Announcer;
  readonly furnish: Furnish;
  readonly pages: Pages;
  readonly stage: Stage;
  readonly draw: DrawSlide;
  /** Shows a few words for a moment and says them. */
  readonly tell: (text: string) => void;
  /** Shows words until they are replaced by none. */
  readonly hint: (text: string) => void;
  readonly dispose: () => void;
}

/** Takes over the slides that are in the page. */
export function setStage(options: DeckOptions): StageSet {
  const main = findMain();
  const announcer = createAnnouncer();
  const toast = createToast();
  const stopQuizzes = startQuizzes(main, announcer);
  document.documentElement.toggleAttribute('data-condense', options.lesson.condense);
  const furnish = createFurnish(options.lesson);
  const sections = [...main.querySelectorAll<HTMLElement>('.slides > .slide')];
  const pages = createPages({ sections, fit: fitSafely, restore: restoreWhole, furnish });
  const stage = createStage(main, pages);
  return {
    ...options,
    main,
    announcer,
    furnish,
    pages,
    stage,
    draw: createDrawing(options.page, options.lesson, pages),
    tell(text) {
      toast.show(text);
      announcer.say(text);
    },
    hint: toast.hold,
    dispose() {
      stopQuizzes();
      for (const part of [announcer, toast, stage]) part.dispose();
    },
  };
}

function findMain(): HTMLElement {
  const main = document.querySelector<HTMLElement>('main.reveal');
  if (main === null) throw new Error('The page has no lesson.');
  return main;
}
