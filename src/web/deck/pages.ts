import type { Extent } from '../../core/talk/talk.ts';
import { stepsOn } from './steps.ts';

/**
 * Sets a slide so that nothing of it is cut off, and returns the pages it needs: the section itself, then further ones
 * that now stand behind it. Called again, it begins anew from the whole slide.
 */
export type Fitter = (section: HTMLElement) => readonly HTMLElement[];

/** The slides of a lesson and the pages each was fitted to. */
export interface Pages extends Extent {
  /** The sections of a slide, its pages in order. */
  of(slide: number): readonly HTMLElement[];
  /** Fits a slide that stands on the stage, unless that was done. */
  fit(slide: number): void;
  /** Steps on a page, as numbers in the slide. */
  stepsOf(slide: number, page: number): readonly number[];
  /** All slides are to be fitted anew: other fonts, another theme, another text. */
  forget(): void;
}

export interface PagesOptions {
  readonly sections: readonly HTMLElement[];
  readonly fit: Fitter;
  readonly furnish: (page: HTMLElement) => void;
}

interface Fitted {
  readonly pages: readonly HTMLElement[];
  readonly steps: readonly (readonly number[])[];
}

export function createPages({ sections, fit, furnish }: PagesOptions): Pages {
  const fitted = new Map<number, Fitted>();
  let stale = new Map<number, Fitted>();
  const whole = (slide: number): readonly HTMLElement[] => {
    const section = sections[slide - 1];
    return section === undefined ? [] : [section];
  };
  const known = (slide: number): Fitted | undefined => fitted.get(slide) ?? stale.get(slide);
  const stepsOf = (slide: number, page: number): readonly number[] =>
    known(slide)?.steps[page - 1] ?? whole(slide).flatMap(stepsOn);
  return {
    slides: sections.length,
    pages: (slide) => known(slide)?.pages.length ?? 1,
    steps: (slide, page) => stepsOf(slide, page).length,
    of: (slide) => known(slide)?.pages ?? whole(slide),
    stepsOf,
    fit(slide) {
      const section = sections[slide - 1];
      if (section === undefined || fitted.has(slide)) return;
      const pages = fit(section);
      for (const [index, page] of pages.entries()) {
        page.dataset['page'] = String(index + 1);
        furnish(page);
      }
      fitted.set(slide, { pages, steps: pages.map(stepsOn) });
      stale.delete(slide);
    },
    forget() {
      stale = new Map([...stale, ...fitted]);
      fitted.clear();
    },
  };
}
