import type { LessonData, PageData } from '../../core/page/data.ts';
import { en } from '../../core/words/en.ts';
import { createAnnouncer } from '../parts/announcer.ts';
import { listenForKeys } from '../parts/keys.ts';
import { createProgress, siteRoot } from '../parts/progress.ts';
import { startQuizzes } from '../parts/quiz.ts';
import type { Store } from '../parts/storage.ts';
import type { ThemeSwitch } from '../parts/theme.ts';
import { addCopyButtons } from './copy.ts';
import { createMark } from './mark.ts';
import { createOutline } from './outline.ts';
import { addPictures, type DrawPicture } from './pictures.ts';
import { createPlace } from './place.ts';
import { nameScrollers } from './scrollers.ts';
import { addSlideLinks, deckAddress } from './slide-links.ts';
import { createSpy } from './spy.ts';
import { createDock, showTools } from './tools.tsx';

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
  const { page, lesson, store, themes, loadPictures } = options;
  const main = findMain();
  const sections = [...main.querySelectorAll<HTMLElement>('.slides > .slide')];
  const progress = createProgress(store, siteRoot(page.root));
  const announcer = createAnnouncer();
  const go = (slide: number, how: 'jump' | 'step' = 'jump'): void => {
    goTo(sections[slide - 1], how);
    spy.look();
  };
  const outline = createOutline(go);
  const mark = createMark();
  const dock = createDock((step) => {
    go(spy.current + step, 'step');
  });
  const place = createPlace(sections.length, go);
  const show = (slide: number): void => {
    progress.see(lesson.address, slide, lesson.slides);
    outline.show(slide, progress.of(lesson.address)?.seen ?? []);
    mark.show(slide, sections.length);
    dock.show(slide, sections.length);
    place.write(slide);
    showTimeLeft(lesson, slide);
    for (const link of document.querySelectorAll('.to-slides'))
      link.setAttribute('href', deckAddress(slide));
  };
  const spy = createSpy(sections, (slide, before) => {
    for (const passed of passedSlides(before, slide))
      progress.see(lesson.address, passed, lesson.slides);
    show(slide);
  });
  const tools = showTools({ root: page.root, store, themes });
  const undos = [
    startQuizzes(main, announcer),
    addSlideLinks(sections),
    loadPictures === undefined ? () => undefined : addPictures({ sections, load: loadPictures }),
    addCopyButtons(main),
    nameScrollers(main),
    listenForKeys({
      r: () => {
        // By its link, whose address says where, and which a file of one's own answers otherwise.
        document.querySelector<HTMLElement>('a.to-slides')?.click();
      },
      t: () => {
        announcer.say(en.themes[themes.next()]);
      },
      '/': tools.search,
      g: tools.search,
    }),
  ];
  spy.look();
  openPlace(place.read(), spy.current, go);
  show(spy.current);
  return () => {
    for (const undo of undos) undo();
    for (const part of [spy, place, outline, mark, dock, tools, announcer]) part.dispose();
  };
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

/** Slides that were scrolled over on the way: a few were seen, many were jumped over. */
function passedSlides(before: number, slide: number): readonly number[] {
  const passed = slide - before - 1;
  return passed > 0 && passed < 3 ? Array.from({ length: passed }, (_, i) => before + 1 + i) : [];
}

function showTimeLeft({ minutes, slides }: LessonData, slide: number): void {
  const place = document.querySelector('#time-left');
  const left = Math.max(1, Math.ceil((minutes * (slides - slide + 1)) / slides));
  if (place !== null)
    place.textContent = slide === 1 ? en.time.short(minutes) : en.reader.left(left);
}
