import type { Extent, Position } from '../../core/talk/talk.ts';
import type { Engine } from './engine.ts';
import { slideMark } from './mark.ts';
import type { Pages } from './pages.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { showStep, slideStep } from './steps.ts';

/** The slides on screen. It shows places and knows the extent of the deck; where to go is decided elsewhere. */
export interface Stage {
  readonly extent: Extent;
  /** The box that Reveal takes for its root: it sees no further than the sections inside. */
  readonly box: HTMLElement;
  /** Fits a slide, so that its pages and steps are known before anybody goes there. */
  prepare(slide: number): void;
  /** Fits the slides beside the current one: the next key then has nothing to wait for. */
  readonly prepareNear: () => void;
  /** Shows a place and returns the section that is now present. */
  show(position: Position): HTMLElement;
  /** Fits a slide, or all, anew when they come near; the present one at once. */
  refit(slide?: number): void;
  /** Lets Reveal do the showing from now on. */
  run(engine: Engine): void;
  /** Gives the slides back to the page, whole and in order. */
  dispose(): void;
}

/** How many slides on each side of the current one stand on the stage. */
const reach = 2;

/** Sets the stage in the lesson's `<main>`: one more box around `.slides`, with the shelves beside it. */
export function createStage(main: HTMLElement, pages: Pages): Stage {
  const slides = main.querySelector<HTMLElement>('.slides');
  if (slides === null) throw new Error('The page has no slides.');
  const box = frame(slides);
  const shelf = createShelf(slides, box);
  const { prepare, gather } = createReach(shelf, pages);
  let engine: Engine | undefined;
  let shown: Position | undefined;
  let present: HTMLElement | undefined;
  // Reveal may come when the stage has been left already.
  let isGone = false;

  const show = (position: Position): HTMLElement => {
    prepare(position.slide);
    gather(position.slide);
    const page = pageAt(pages, position);
    if (present !== undefined && present !== page) leave(present);
    showStep(page, slideStep(pages.stepsOf(position.slide, position.page), position.step));
    const sections = [...slides.children];
    setPresent(sections, sections.indexOf(page));
    engine?.show(sections.indexOf(page));
    slideMark(present, page);
    present = page;
    shown = position;
    return page;
  };
  const showAgain = (): void => {
    if (shown !== undefined) show(shown);
  };
  return {
    extent: pages,
    box,
    prepare,
    prepareNear() {
      if (shown === undefined) return;
      pages.fit(shown.slide + 1);
      pages.fit(shown.slide - 1);
    },
    show,
    refit(slide) {
      pages.forget(slide);
      showAgain();
    },
    run(started) {
      engine = started;
      if (isGone) engine.dispose();
      else showAgain();
    },
    dispose() {
      isGone = true;
      engine?.dispose();
      shelf.reach(1, pages.slides);
      pages.restore();
      shelf.dispose();
      box.replaceWith(slides);
    },
  };
}

/** Brings slides to the stage, with those around them. */
function createReach(shelf: Shelf, pages: Pages) {
  let middle = 0;
  const gather = (slide: number): void => {
    shelf.reach(slide - reach, slide + reach);
    middle = slide;
  };
  return {
    gather,
    prepare: (slide: number): void => {
      if (slide < 1 || slide > pages.slides) return;
      if (Math.abs(slide - middle) > reach) gather(slide);
      pages.fit(slide);
    },
  };
}

function frame(slides: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'stage';
  slides.replaceWith(box);
  box.append(slides);
  return box;
}

function pageAt(pages: Pages, { slide, page }: Position): HTMLElement {
  const found = pages.of(slide)[page - 1] ?? pages.of(slide)[0];
  if (found === undefined) throw new Error(`There is no slide ${String(slide)}.`);
  return found;
}

/** What Reveal does too, for the moments before it has started. */
function setPresent(sections: readonly Element[], index: number): void {
  for (const [at, section] of sections.entries()) {
    section.classList.toggle('past', at < index);
    section.classList.toggle('present', at === index);
    section.classList.toggle('future', at > index);
  }
}

/** A page that leaves may be on a shelf by now, where Reveal does not look. */
function leave(page: HTMLElement): void {
  page.classList.remove('present');
  for (const media of page.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
}
