import type { PrintAsk } from '../../core/paper/ask.ts';
import { createFurnish } from '../parts/furnish.ts';
import { describeSlide } from '../deck/fit/describe.ts';
import { fitSlide, type Fit } from '../deck/fit/fit.ts';
import type { FitReport } from '../../core/fit/report.ts';
import type { PrintLesson } from './lessons.ts';
import { setNumerals } from './numerals.ts';
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

/**
 * Fits every slide of a lesson. Each is alone in the document meanwhile: the more there are, the more it costs the
 * browser to find out that a change on one of them concerns no other.
 */
export function setLesson(lesson: PrintLesson, options: SetOptions): SetLesson {
  if (options.ask.mode === 'reading')
    return { ...lesson, fit: [], pages: lesson.slides.map(asItStands) };
  const { container, slides, data } = lesson;
  const furnish = createFurnish(data);
  // Before they part: a step says how many there are.
  for (const slide of slides) describeSlide(slide);
  for (const slide of slides) slide.remove();
  const set = slides.map((slide) => {
    container.append(slide);
    const one = setSlide(slide, furnish, {
      ...options,
      condense: options.condense && data.condense,
    });
    for (const { element } of one.pages) element.remove();
    return one;
  });
  const pages = set.flatMap((one) => one.pages);
  container.append(...pages.map(({ element }) => element));
  return { ...lesson, pages, fit: set.map(({ report }) => report) };
}

interface SetSlide {
  readonly pages: readonly PaperPage[];
  readonly report: FitReport;
}

function setSlide(
  slide: HTMLElement,
  furnish: (section: HTMLElement) => void,
  { ask, condense }: SetOptions,
): SetSlide {
  const { pages: sections, report } = fitSafely(slide, condense);
  const pages = sections.flatMap((section, index) => {
    furnish(section);
    const shown = expandSteps(section, ask.steps);
    return shown.map((element, step) => ({
      element,
      slide: report.slide,
      page: index + 1,
      step: ask.steps ? step : undefined,
    }));
  });
  setNumerals(pages.map(({ element }) => element));
  return { pages, report };
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
