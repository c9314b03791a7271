import { openSearch } from '../search/dialog.tsx';
import { isCompact, sameView } from './compact.ts';
import type { DialogContext } from './dialog-context.ts';

/** Finds slides of this lesson and of the whole course; others open as this one is open, on the stage or at the desk. */
export function openFind({ page, lesson, summaries, textOf, go, visit }: DialogContext): void {
  const { view = 'deck' } = document.documentElement.dataset;
  openSearch({
    page,
    lesson,
    slides: () => summaries.map(({ slide, title }) => ({ title, text: textOf(slide) })),
    go,
    visit,
    view: isCompact() ? sameView() : `?view=${view}`,
  });
}
