import type { PrintAsk } from '../../core/paper/ask.ts';
import { createFurnish } from '../parts/furnish.ts';
import { fitSlide, type Fit } from '../deck/fit/fit.ts';
import type { FitReport } from '../../core/fit/report.ts';
import type { PrintLesson } from './lessons.ts';
import { expandSteps } from './steps.ts';

/** A section as it is printed: a slide, a page of one, or a step of that. */
export interface PaperPage {
  readonly element: HTMLElement;
  readonly slide: number;
  /** From 1. */
  readonly page: number;
  /** From 0; undefined when all steps are shown at once. */
  readonly step: number | undefined;
}

/** The slides of a lesson, set on their pages. */
export interface SetLesson extends PrintLesson {
  readonly pages: readonly PaperPage[];
  readonly fit: readonly FitReport[];
}

export interface SetOptions {
  readonly ask: PrintAsk;
  /** As the stage shows a condensed lesson; otherwise all words are on the slides. */
  readonly condense: boolean;
}

/** Fits every slide of a lesson. The styles keep the others out of the way: laying them out would cost each fit again. */
export function setLesson(lesson: PrintLesson, { ask, condense }: SetOptions): SetLesson {
  if (ask.mode === 'reading') return { ...lesson, fit: [], pages: lesson.slides.map(asItStands) };
  const furnish = createFurnish(lesson.data);
  const fits = lesson.slides.map((slide) => fitSafely(slide, condense && lesson.data.condense));
  const pages = fits.flatMap(({ pages, report }) =>
    pages.flatMap((section, index) => {
      furnish(section);
      const shown = expandSteps(section, ask.steps);
      return shown.map((element, step) => ({
        element,
        slide: report.slide,
        page: index + 1,
        step: ask.steps ? step : undefined,
      }));
    }),
  );
  return { ...lesson, pages, fit: fits.map(({ report }) => report) };
}

/** The reading page shows slides as they are written. */
function asItStands(element: HTMLElement): PaperPage {
  return { element, slide: Number(element.dataset['slide']), page: 1, step: undefined };
}

/** A slide that cannot be fitted is printed as it is, and told. */
function fitSafely(slide: HTMLElement, condense: boolean): Fit {
  try {
    return fitSlide(slide, { condense });
  } catch (error) {
    console.error(error);
    const number = Number(slide.dataset['slide']);
    const report = {
      slide: number,
      layout: '',
      size: 0,
      pages: 1,
      remedies: ['overflow'],
    } as const;
    return { pages: [slide], report };
  }
}
