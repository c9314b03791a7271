import type { Extent, Position } from '../../core/talk/talk.ts';
import type { Engine } from './engine.ts';
import type { Pages } from './pages.ts';
import { createShelf } from './shelf.ts';
import { showStep, slideStep } from './steps.ts';

/** The slides on screen. It shows places and knows the extent of the deck; where to go is decided elsewhere. */
export interface Stage {
  readonly extent: Extent;
  /** Fits a slide, so that its pages and steps are known before anybody goes there. */
  prepare(slide: number): void;
  /** Shows a place and returns the section that is now present. */
  show(position: Position): HTMLElement;
  /** Fits all slides anew, the present one at once. */
  refit(): void;
  /** Lets Reveal do the showing from now on. */
  run(engine: Engine): void;
}

/** How many slides on each side of the current one stand on the stage. */
const reach = 2;

/** Sets the stage in the lesson's `<main>`: one more box around `.slides`, which is all that Reveal gets to see. */
export function createStage(main: HTMLElement, pages: Pages): Stage {
  const slides = main.querySelector<HTMLElement>('.slides');
  if (slides === null) throw new Error('The page has no slides.');
  const shelf = createShelf(slides, frame(slides));
  let engine: Engine | undefined;
  let shown: Position | undefined;
  let present: HTMLElement | undefined;

  const prepare = (slide: number): void => {
    shelf.reach(slide - reach, slide + reach);
    pages.fit(slide);
  };
  const show = (position: Position): HTMLElement => {
    prepare(position.slide);
    const page = pageAt(pages, position);
    const sections = [...slides.children];
    const index = sections.indexOf(page);
    if (present !== undefined && present !== page) leave(present);
    present = page;
    showStep(page, slideStep(pages.stepsOf(position.slide, position.page), position.step));
    setPresent(sections, index);
    engine?.show(index);
    shown = position;
    return page;
  };
  return {
    extent: pages,
    prepare,
    show,
    refit() {
      pages.forget();
      if (shown !== undefined) show(shown);
    },
    run(started) {
      engine = started;
      if (shown !== undefined) show(shown);
    },
  };
}

/** The box that Reveal takes for its root: it sees no further than the sections inside. */
export function stageOf(main: HTMLElement): HTMLElement | null {
  return main.querySelector<HTMLElement>('.stage');
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
