import type { Attempt, Candidate } from '../../../core/fit/attempt.ts';
import { candidates } from '../../../core/fit/candidates.ts';
import { type FitReport, reportFit } from '../../../core/fit/report.ts';
import { searchBreaking } from '../../../core/fit/search.ts';
import { contentOf, layoutsOf } from './content.ts';
import { describeSlide } from './describe.ts';
import { applyAttempt, measureSlide, whileMeasuring } from './measure.ts';
import { labelPage, makePages } from './pages.ts';
import { pageSlide, showBody } from './paging.ts';
import { holdRows, releaseRows } from './rows.ts';
import { splitWideTables } from './wide-tables.ts';
import { pageAnswers } from './answers.ts';

export interface FitOptions {
  /** The stage shows lead-ins and first sentences. As `html[data-condense]` says when left out. */
  readonly condense?: boolean;
}

/** A slide that was fitted: the sections that show it, in order, the given one first. */
export interface Fit {
  readonly pages: readonly HTMLElement[];
  readonly report: FitReport;
}

/** What a slide was before it was shared among pages. */
interface Pristine {
  readonly body: Element;
  readonly pages: readonly HTMLElement[];
}

const paged = new WeakMap<HTMLElement, Pristine>();

/**
 * Sets a slide so that everything on it is inside the stage: finds its layout and size, and shares it among pages when
 * it fits at no size. It may be called again at any time (another theme, late fonts, a late picture, condensed): it
 * starts from the slide as it was. The section must be in the document, below an element that is shown.
 */
export function fitSlide(section: HTMLElement, options: FitOptions = {}): Fit {
  restoreSlide(section);
  return whileMeasuring(section, () => {
    releaseRows(section);
    describeSlide(section);
    const condense = options.condense ?? document.documentElement.hasAttribute('data-condense');
    const ways = candidates(layoutsOf(section, condense), contentOf(section));
    const attempt = searchBreaking(ways, (attempt) => measure(section, attempt));
    if (attempt === undefined) return shareSlide(section, ways);
    applyAttempt(section, attempt);
    holdRows(section);
    section.dataset['page'] = '1';
    return finish(section, [section], attempt, true);
  });
}

/** Takes the pages of a slide back into one section, as it was before it was fitted. */
export function restoreSlide(section: HTMLElement): void {
  const pristine = paged.get(section);
  if (pristine === undefined) return;
  for (const page of pristine.pages) if (page !== section) page.remove();
  section.querySelector('.page-of')?.remove();
  showBody(section, pristine.body);
  paged.delete(section);
}

/** The body of a slide as it was before paging, for who must change it: a diagram that was drawn. Fit again after. */
export function pristineBody(section: HTMLElement): Element | null {
  return paged.get(section)?.body ?? section.querySelector(':scope > .area > .body');
}

function measure(section: HTMLElement, attempt: Attempt): number {
  applyAttempt(section, attempt);
  return measureSlide(section);
}

function shareSlide(section: HTMLElement, ways: readonly Candidate[]): Fit {
  const body = pristineBody(section) ?? document.createElement('div');
  labelPage(section, 88, 88);
  const found = pageAnswers(section, body, ways) ?? pageSlide(section, narrowed(section), ways);
  const pages = makePages(section, found.pages);
  paged.set(section, { body, pages });
  const attempt = found.pages[0]?.attempt;
  if (attempt === undefined) throw new Error('A slide has at least one page.');
  return finish(section, pages, attempt, found.fits);
}

/** The body to share: with tables cut by columns where they are too wide. */
function narrowed(section: HTMLElement): Element {
  const body = section.querySelector<HTMLElement>(':scope > .area > .body');
  if (body === null) return document.createElement('div');
  if (body.querySelector('.table') === null) return body;
  applyAttempt(section, { layout: 'table', size: 24, marks: {} });
  return splitWideTables(body) ?? body;
}

function finish(
  section: HTMLElement,
  pages: readonly HTMLElement[],
  attempt: Attempt,
  fits: boolean,
): Fit {
  const slide = Number(section.dataset['slide'] ?? 0);
  return { pages, report: reportFit(slide, attempt, pages.length, fits) };
}
