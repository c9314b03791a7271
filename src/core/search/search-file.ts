import type { LessonKind } from '../lesson/lesson.ts';

/** A lesson as results name it. */
export interface FoundLesson {
  /** Below the site's root, with trailing slash. */
  readonly address: string;
  readonly title: string;
  /** `7.3`, or empty. */
  readonly label: string;
  /** `Section 7 · ECS`, or empty. */
  readonly section: string;
  readonly kind: LessonKind;
}

/** The words of a slide that a learner sees. Notes, options and explanations are in no search file. */
export interface SlideWords {
  /** Empty when it has none. */
  readonly title: string;
  /** What stands under the title, code and the question of a quiz included. */
  readonly text: string;
}

/** A lesson with the words of its slides, in order. */
export interface SearchedLesson extends FoundLesson {
  readonly slides: readonly SlideWords[];
}

/**
 * The file `search-en.json` at the site's root: all lessons of one language, in reading order. The index is made of it
 * where it is searched: the words alone are half as many bytes as words and index, and text and queries are then cut into
 * words by the same browser.
 */
export interface SearchFile {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly lessons: readonly SearchedLesson[];
}

/** Where the search file of a language stands, below the site's root. */
export function searchAddress(lang: string): string {
  return `search-${lang.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`;
}
