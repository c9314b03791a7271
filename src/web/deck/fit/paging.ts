import type { Attempt } from '../../../core/fit/attempt.ts';
import { breaking, search } from '../../../core/fit/search.ts';
import { type Candidate } from '../../../core/fit/attempt.ts';
import { balancePages, fillPages, type Span } from '../../../core/fit/pages.ts';
import { sizesBetween } from '../../../core/fit/sizes.ts';
import type { LayoutName } from '../../../core/lesson/layout.ts';
import { applyAttempt, measureSlide } from './measure.ts';
import { markPieces } from './pieces.ts';
import { pruneTo } from './prune.ts';

/** One page of a slide: what it shows, and how. */
export interface PageSetting {
  readonly body: Element;
  readonly attempt: Attempt;
}

/** A slide shared among pages, and whether every page holds its part. */
export interface Paged {
  readonly pages: readonly PageSetting[];
  readonly fits: boolean;
}

/** Layouts whose pages look like the slide itself; others are paged as flow. */
const pageable: readonly LayoutName[] = [
  'columns',
  'rows',
  'points',
  'ordered',
  'table',
  'code',
  'step',
];

/** Shares a slide that fits at no size among pages. The section is used to measure. */
export function pageSlide(
  section: HTMLElement,
  body: Element,
  candidates: readonly Candidate[],
): Paged {
  return pageBody(section, body, candidatesForPages(candidates, body));
}

/** Fewest pages win, then the candidate named first, then the largest size. */
export function pageBody(
  section: HTMLElement,
  body: Element,
  candidates: readonly Candidate[],
): Paged {
  const trials = candidates.map((candidate) => new Trial(section, body, candidate));
  const fewest = trials.reduce((best, trial) => (trial.count < best.count ? trial : best));
  return fewest.share();
}

/**
 * The preferred layout that can be paged, and flow, each once, with words allowed to break. Code beside its explanation
 * is not shared side by side: it flows.
 */
function candidatesForPages(candidates: readonly Candidate[], body: Element): readonly Candidate[] {
  const isCodeAlone = body.querySelector(':scope > :not(.code)') === null;
  const canPage = ({ layout }: Candidate): boolean =>
    pageable.includes(layout) && (layout !== 'code' || isCodeAlone);
  const pages = candidates.filter(canPage).slice(0, 1);
  const flow = candidates.filter(({ layout }) => layout === 'flow');
  const all = [...pages, ...flow.slice(0, 1), ...flow.slice(-1)];
  const unique = all.length > 0 ? all : candidates.slice(-1);
  return unique.map((candidate) => ({ ...breaking(candidate), sizes: sizesBetween(30, 24) }));
}

/** One layout tried for pages. */
class Trial {
  readonly count: number;
  private readonly marked: Element;
  private readonly pieces: ReturnType<typeof markPieces>;
  private readonly filled: readonly Span[];
  private readonly section: HTMLElement;
  private readonly candidate: Candidate;

  constructor(section: HTMLElement, body: Element, candidate: Candidate) {
    this.section = section;
    this.candidate = candidate;
    this.marked = body.cloneNode(true) as Element; // a copy of an element is one
    this.pieces = markPieces(this.marked);
    this.filled = fillPages(this.pieces, (span) => this.holds(span, this.attempt(24)));
    this.count = this.filled.length;
  }

  /** Balanced pages at the largest size that needs no more of them; else the full pages at the floor. */
  share(): Paged {
    const balanced = balancePages(this.pieces, this.count);
    const attempt = search([this.candidate], (attempt) =>
      balanced.reduce((taken, span) => (taken > 1 ? taken : this.measure(span, attempt)), 1),
    );
    if (attempt !== undefined) return this.paged(balanced, attempt, true);
    const more = balancePages(this.pieces, this.count + 1);
    const smallest = this.attempt(24);
    const isFull = this.filled.every((span) => this.holds(span, smallest));
    const isShort = this.isShort(this.filled.at(-1));
    if (isShort && more.every((span) => this.holds(span, smallest)))
      return this.paged(more, smallest, true);
    return this.paged(this.filled, smallest, isFull);
  }

  /** A last page with a line or two looks like an accident. */
  private isShort(span: Span | undefined): boolean {
    if (span === undefined) return false;
    const weight = this.pieces
      .slice(span.from, span.to)
      .reduce((sum, { weight }) => sum + weight, 0);
    return weight < 160;
  }

  private attempt(size: 24): Attempt {
    return { layout: this.candidate.layout, marks: this.candidate.marks, size };
  }

  private holds(span: Span, attempt: Attempt): boolean {
    return this.measure(span, attempt) <= 1;
  }

  private measure(span: Span, attempt: Attempt): number {
    showBody(this.section, pruneTo(this.marked, span));
    applyAttempt(this.section, attempt);
    return measureSlide(this.section);
  }

  private paged(spans: readonly Span[], attempt: Attempt, fits: boolean): Paged {
    return { pages: spans.map((span) => ({ body: pruneTo(this.marked, span), attempt })), fits };
  }
}

/** Puts a body in the place of the one that the section shows. */
export function showBody(section: HTMLElement, body: Element): void {
  section.querySelector(':scope > .area > .body')?.replaceWith(body);
}
