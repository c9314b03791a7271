import type { Content } from '../../../core/fit/candidates.ts';
import { type LayoutName, layoutNames } from '../../../core/lesson/layout.ts';

/** What of a slide's content decides how it may be set. */
export function contentOf(section: HTMLElement): Content {
  const body = section.querySelector('.body');
  const title = section.querySelector('.title')?.cloneNode(true);
  if (title instanceof Element)
    for (const label of title.querySelectorAll('.step-label, .page-of')) label.remove();
  return {
    pictures: body?.querySelectorAll('img, .diagram svg').length ?? 0,
    wide: body?.querySelectorAll('.table, .code, .columns, .diagram').length ?? 0,
    title: title?.textContent?.trim() ?? '',
    callouts: body?.querySelectorAll('.entry[data-callout]').length ?? 0,
  };
}

/**
 * The layouts to try. Condensed is tried first when the stage is condensed and not at all when it is not, unless it is
 * the first: then its author asked for it.
 */
export function layoutsOf(section: HTMLElement, condense: boolean): readonly LayoutName[] {
  const named = (section.dataset['layouts'] ?? '').split(' ').filter(isLayout);
  const layouts: readonly LayoutName[] = named.length > 0 ? named : ['flow'];
  if (layouts[0] === 'condensed' || !layouts.includes('condensed')) return layouts;
  const others = layouts.filter((layout) => layout !== 'condensed');
  return condense ? ['condensed', 'flow'] : others;
}

function isLayout(word: string): word is LayoutName {
  return layoutNames.some((name) => name === word);
}
