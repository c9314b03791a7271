import type { LessonData, PageData } from '../../core/page/data.ts';
import type { SlideWords } from '../../core/search/search-file.ts';
import { wordsOfSlide } from '../../core/search/slide-words.ts';
import { createAnnouncer } from '../parts/announcer.ts';
import { keepDiary } from '../parts/diary.ts';
import { listenForKeys } from '../parts/keys.ts';
import { listenToAnswers, startQuizzes } from '../parts/quiz.ts';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { addCopyButtons } from './copy.ts';
import { enlargePictures } from './enlarge.ts';
import { addHeadingLinks } from './heading-links.ts';
import { createFinish } from './finish.ts';
import { openFootnotes } from './footnotes.ts';
import { startDrawing } from './drawings.ts';
import type { DrawPicture } from './pictures.ts';
import { nameScrollers } from './scrollers.ts';
import { addSlideLinks } from './slide-links.ts';
import { createSpy } from './spy.ts';
import { showTools } from './tools.tsx';
import { createViews } from './views.ts';
import { ui } from '../parts/ui.ts';

/** What the page gives a reading page to work with. */
export interface ReaderOptions {
  readonly page: PageData;
  readonly lesson: LessonData;
  readonly store: Store;
  readonly themes: ThemeSwitch;
  /** Loads what draws slides into the margin; without it the margin has words. */
  readonly loadPictures?: () => Promise<DrawPicture>;
}

/** Wakes the reading page: outline, mark, address and progress follow the scrolling. Returns its undo. */
export function startReader(options: ReaderOptions): () => void {
  const main = findMain();
  const sections = [...main.querySelectorAll<HTMLElement>('.slides > .slide')];
  const go = (slide: number, how: 'jump' | 'step' = 'jump'): void => {
    goTo(sections[slide - 1], how);
    spy.look();
  };
  const diary = keepDiary(options.page, options.lesson, options.store);
  const views = createViews({
    ...options,
    diary,
    onGo: go,
    onStep: (step) => {
      go(spy.current + step, 'step');
    },
  });
  const spy = createSpy(sections, views.show);
  const furnishings = furnish(main, sections, { ...options, go });
  const removeFinish = createFinish(main, diary);
  const stopAnswers = listenToAnswers((slide, right) => {
    diary.answer(slide, right);
  });
  spy.look();
  openPlace(views.named(), spy.current, go);
  views.show(spy.current, spy.current);
  return () => {
    for (const undo of furnishings) undo();
    spy.dispose();
    views.dispose();
    removeFinish();
    stopAnswers();
    diary.dispose();
  };
}

interface Furnishing extends ReaderOptions {
  readonly go: (slide: number) => void;
}

/** The words of a slide without its title, as the search of this lesson takes them in. */
function wordsOf(section: HTMLElement): SlideWords {
  const title = section.querySelector('.title');
  return {
    title: title?.textContent.trim() ?? '',
    text: wordsOfSlide(section.querySelector('.body')?.innerHTML ?? ''),
  };
}

/** What the text can do beside being read. */
function furnish(
  main: HTMLElement,
  sections: readonly HTMLElement[],
  { page, lesson, store, themes, loadPictures, go }: Furnishing,
): readonly (() => void)[] {
  const announcer = createAnnouncer();
  const search = { page, lesson, slides: () => sections.map(wordsOf), go, view: '?view=read' };
  const tools = showTools({ search, store, themes });
  return [
    startQuizzes(main, announcer),
    addSlideLinks(sections),
    addHeadingLinks(sections),
    addCopyButtons(main),
    openFootnotes(main),
    enlargePictures(main),
    nameScrollers(main),
    startDrawing({ page, lesson, sections, loadPictures }),
    listenForKeys({
      // By its link, whose address says where, and which a file of one's own answers otherwise.
      r: () => document.querySelector<HTMLElement>('a.to-slides')?.click(),
      t: () => {
        announcer.say(ui.themes[themes.next()]);
      },
      '/': tools.search,
      'Ctrl+K': tools.search,
      g: tools.search,
    }),
    tools.dispose,
    () => {
      announcer.dispose();
    },
  ];
}

function findMain(): HTMLElement {
  const main = document.querySelector<HTMLElement>('main.reveal');
  if (main === null) throw new Error('The page has no lesson.');
  return main;
}

/** A page that was loaded anew goes where its address says; on reload and Back the browser knows better. */
function openPlace(slide: number | undefined, here: number, go: (slide: number) => void): void {
  const [entry] = performance.getEntriesByType('navigation');
  const isFresh = !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
  if (slide !== undefined && slide !== here && (isFresh || window.scrollY === 0)) go(slide);
}

/** Brings a slide's text to the top, and the focus to its heading, so that Tab and a screen reader go on from there. */
function goTo(section: HTMLElement | undefined, how: 'jump' | 'step'): void {
  if (section === undefined) return;
  const heading = section.querySelector<HTMLElement>('h1, h2') ?? section;
  heading.tabIndex = -1;
  if (how === 'jump') heading.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start', behavior: how === 'jump' ? 'instant' : 'smooth' });
}
