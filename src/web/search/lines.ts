import type { TextPart } from '../../core/search/excerpt.ts';
import type { Found } from '../../core/search/searcher.ts';
import { formatAddress } from '../../core/talk/address.ts';
import { topOf } from '../../core/talk/position.ts';
import { ui } from '../parts/ui.ts';

const words = ui.search;

/** A line of the results: where it leads, and what it shows. */
export interface Line {
  readonly href: string;
  /** `7.3`, or the number of a slide. */
  readonly label: string;
  readonly title: readonly TextPart[];
  /** `Slide 4`, or empty. */
  readonly place: string;
  /** Lesson and section; empty for the lesson that is open. */
  readonly where: string;
  readonly excerpt: readonly TextPart[];
  /** Goes there without leaving the page. */
  readonly go?: () => void;
}

/** The way from this page to others. */
export interface Way {
  readonly root: string;
  /** What others are to be seen in: `?view=read`, or empty. */
  readonly view: string;
  /** Goes to another page by its address; without it the browser does. */
  readonly visit?: ((url: string) => void) | undefined;
}

/** A slide somewhere in the course. */
export function lineOf(found: Found, { root, view, visit }: Way): Line {
  const { lesson, slide, excerpt } = found;
  const href = `${root}${lesson.address}${view}${formatAddress(topOf(slide))}`;
  return {
    href,
    label: lesson.label,
    title: titleOf(found),
    place: words.slide(slide),
    where: [lesson.title, lesson.section].filter((part) => part !== '').join(' · '),
    excerpt,
    ...(visit !== undefined && {
      go() {
        visit(href);
      },
    }),
  };
}

/** A slide of the lesson that is open. */
export function lineHere(found: Found, go: (slide: number) => void): Line {
  const { slide, excerpt } = found;
  return {
    href: formatAddress(topOf(slide)),
    label: String(slide),
    title: titleOf(found),
    place: '',
    where: '',
    excerpt,
    go() {
      go(slide);
    },
  };
}

function titleOf({ title, slide }: Found): readonly TextPart[] {
  const isNamed = title.some(({ text }) => text !== '');
  return isNamed ? title : [{ text: words.slide(slide), hit: false }];
}
