import { icon } from '../../core/page/icons.ts';
import { markup } from '../../core/page/markup.ts';
import { formatAddress } from '../../core/talk/address.ts';
import { topOf } from '../../core/talk/position.ts';
import { elementFromProse } from '../parts/prose.tsx';
import { ui } from '../parts/ui.ts';

/** The address of the deck at a slide. */
export function deckAddress(slide: number): string {
  return `?view=deck${formatAddress(topOf(slide))}`;
}

/** Puts beside every slide's text the way to the slide. Returns its undo. */
export function addSlideLinks(sections: readonly HTMLElement[]): () => void {
  const links = sections.flatMap((section, index) => {
    const slide = index + 1;
    const link = elementFromProse(
      markup`<a class="slide-link" href="${deckAddress(slide)}">${icon('presentation')}${ui.lesson.slide(slide)}</a>`.toString(),
    );
    if (link === undefined) return [];
    section.append(link);
    return [link];
  });
  return () => {
    for (const link of links) link.remove();
  };
}
