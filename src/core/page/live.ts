import type { LessonData } from './data.ts';

/** Where the dev server tells changes, below the site's root. */
export const liveAddress = 'lectern-live';

/** The revision of the course that a page shows, as the name of its meta element. Only the dev server puts it there. */
export const revisionMeta = 'lectern-revision';

/**
 * What the dev server says to open pages. A page says its revision when it connects: one that was on its way while the
 * course changed, or that comes from before the server was started, is to load again.
 */
export type LiveMessage = LiveChange | { readonly kind: 'reload' };

/** The course was read again. */
export interface LiveChange {
  readonly kind: 'change';
  /** What a page shows when it has taken the change. */
  readonly revision: string;
  readonly lessons: readonly LessonUpdate[];
  /** Undefined when the list of lessons is as it was. */
  readonly course: CourseUpdate | undefined;
}

/** The text of a lesson changed: its page can take the new slides and stay where it is. */
export interface LessonUpdate {
  readonly address: string;
  readonly title: string;
  /** The HTML of all its slides, ready to stand inside `.slides`. */
  readonly slides: string;
  /** What the page's scripts know of the lesson, problems included. */
  readonly data: LessonData;
}

/** Lessons came, went, moved, or are called otherwise: the list of lessons is no longer what pages show. */
export interface CourseUpdate {
  /** Every address there is now, in reading order. */
  readonly addresses: readonly string[];
  /** Old address → new address, for lessons whose title, number or section was edited, or whose file was renamed. */
  readonly moved: Readonly<Record<string, string>>;
}
