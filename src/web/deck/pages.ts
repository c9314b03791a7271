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
  /** A slide, or all of them, are to be fitted anew: other fonts, another theme, a picture that came late. */
  forget(slide?: number): void;
  /** Every slide is whole again, as it came. */
  restore(): void;
}

export interface PagesOptions {
  readonly sections: readonly HTMLElement[];
  readonly fit: Fitter;
  readonly restore: (section: HTMLElement) => void;
  readonly furnish: (page: HTMLElement) => void;
}

interface Fitted {
  readonly pages: readonly HTMLElement[];
  readonly steps: readonly (readonly number[])[];
}

export function createPages({ sections, fit, restore, furnish }: PagesOptions): Pages {
  const fitted = new Map<number, Fitted>();
  const stale = new Set<number>();
  const whole = (slide: number): readonly HTMLElement[] => sections.slice(slide - 1, slide);
  const stepsOf = (slide: number, page: number): readonly number[] =>
    fitted.get(slide)?.steps[page - 1] ?? whole(slide).flatMap(stepsOn);
  return {
    slides: sections.length,
    pages: (slide) => fitted.get(slide)?.pages.length ?? 1,
    steps: (slide, page) => stepsOf(slide, page).length,
    of: (slide) => fitted.get(slide)?.pages ?? whole(slide),
    stepsOf,
    fit(slide) {
      const section = sections[slide - 1];
      if (section === undefined || (fitted.has(slide) && !stale.has(slide))) return;
      const pages = fit(section);
      for (const [index, page] of pages.entries()) {
        page.dataset['page'] = String(index + 1);
        furnish(page);
      }
      fitted.set(slide, { pages, steps: pages.map(stepsOn) });
      stale.delete(slide);
    },
    forget(slide) {
      for (const known of slide === undefined ? fitted.keys() : [slide]) stale.add(known);
    },
    restore() {
      fitted.clear();
      for (const section of sections) restore(section);
    },
  };
}
