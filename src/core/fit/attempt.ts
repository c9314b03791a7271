import type { LayoutName } from '../lesson/layout.ts';
import type { Size } from './sizes.ts';

/** Variants of a layout, each an attribute of the slide: `flow: '2'` is `data-flow="2"`. */
export const markNames = ['flow', 'large', 'quiz', 'shrink', 'title', 'wrap'] as const;

export type MarkName = (typeof markNames)[number];

export type Marks = Readonly<Partial<Record<MarkName, string>>>;

/** One way to set a slide: what the measuring side puts on the section before it looks. */
export interface Attempt {
  readonly layout: LayoutName;
  readonly size: Size;
  readonly marks: Marks;
}

/** A layout in one of its variants, with the sizes it may take, largest first. */
export interface Candidate {
  readonly layout: LayoutName;
  readonly marks: Marks;
  readonly sizes: readonly Size[];
  /**
   * Added to a size when it is compared with the size of another layout. A layout whose words are small because something
   * else on it is large (a cover's title, a statement, a picture) is lifted.
   */
  readonly lift: number;
}
