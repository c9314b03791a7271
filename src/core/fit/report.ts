import type { Attempt } from './attempt.ts';
import { comfortable } from './sizes.ts';

/** What had to be done so that a slide fits. Nothing done: the list is empty, and the author need not be told. */
export type Remedy = 'shrunk' | 'columned' | 'pictures' | 'wrapped' | 'paged' | 'overflow';

/** How one slide was set, for the author's overlay and for `check`. */
export interface FitReport {
  readonly slide: number;
  readonly layout: string;
  readonly size: number;
  readonly pages: number;
  readonly remedies: readonly Remedy[];
}

/** What an attempt did to a slide. `fits` is false when even a page of its own could not hold some piece. */
export function reportFit(
  slide: number,
  attempt: Attempt,
  pages: number,
  fits: boolean,
): FitReport {
  const { layout, size, marks } = attempt;
  const lifted = layout === 'cover' || layout === 'statement' || layout === 'figure';
  const remedies: readonly (Remedy | false)[] = [
    size < (lifted ? 26 : comfortable) && 'shrunk',
    marks.flow !== undefined && marks.flow !== '1' && 'columned',
    marks.shrink !== undefined && 'pictures',
    marks.wrap !== undefined && 'wrapped',
    pages > 1 && 'paged',
    !fits && 'overflow',
  ];
  return { slide, layout, size, pages, remedies: remedies.filter((remedy) => remedy !== false) };
}
