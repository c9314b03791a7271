import type { LessonData } from './data.ts';

/** The names of the messages that the dev server sends to open pages. */
export const lessonEvent = 'lectern:lesson';
export const courseEvent = 'lectern:course';

/**
 * What a page says when it is connected: the revision of the course it shows, from `<meta name="lectern-revision">`. A
 * page that was on its way while the course changed is loaded again.
 */
export const helloEvent = 'lectern:hello';

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
