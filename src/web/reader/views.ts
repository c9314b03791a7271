import type { LessonData } from '../../core/page/data.ts';
import type { Diary } from '../parts/diary.ts';
import { createMark } from './mark.ts';
import { createOutline } from './outline.ts';
import { createPlace } from './place.ts';
import { deckAddress } from './slide-links.ts';
import { createDock } from './tools.tsx';
import { spokenIn, ui } from '../parts/ui.ts';

/** Everything on the page that shows which slide is read. */
export interface Views {
  /** Shows the slide that is read, and remembers it and those that were passed on the way. */
  readonly show: (slide: number, before: number) => void;
  /** The slide that the address names. */
  readonly named: () => number | undefined;
  readonly dispose: () => void;
}

interface ViewSetting {
  readonly lesson: LessonData;
  readonly diary: Diary;
  /** Somebody chose a slide. */
  readonly onGo: (slide: number) => void;
  /** Somebody wants the slide before or after this one. */
  readonly onStep: (step: 1 | -1) => void;
}

export function createViews({ lesson, diary, onGo, onStep }: ViewSetting): Views {
  const { slides } = lesson;
  const outline = createOutline(onGo);
  const mark = createMark();
  const dock = createDock(onStep);
  const place = createPlace(slides, onGo);
  return {
    named: place.read,
    show(slide, before) {
      for (const seen of [...passedSlides(before, slide), slide]) diary.see(seen);
      outline.show(slide, diary.now()?.seen ?? []);
      mark.show(slide, slides);
      dock.show(slide, slides);
      place.write(slide);
      showTimeLeft(lesson, slide);
      pointToDeck(slide);
    },
    dispose() {
      for (const part of [outline, mark, dock, place]) part.dispose();
    },
  };
}

/** Slides that were scrolled over on the way: a few were seen, many were jumped over. */
function passedSlides(before: number, slide: number): readonly number[] {
  const passed = slide - before - 1;
  return passed > 0 && passed < 3 ? Array.from({ length: passed }, (_, i) => before + 1 + i) : [];
}

function showTimeLeft({ minutes, slides }: LessonData, slide: number): void {
  const place = document.querySelector<HTMLElement>('#time-left');
  const left = Math.max(1, Math.ceil((minutes * (slides - slide + 1)) / slides));
  if (place === null) return;
  place.textContent = slide === 1 ? ui.time.short(minutes) : ui.reader.left(left);
  Object.assign(place, spokenIn());
}

function pointToDeck(slide: number): void {
  for (const link of document.querySelectorAll('.to-slides'))
    link.setAttribute('href', deckAddress(slide));
}
