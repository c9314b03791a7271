import type { LessonKind } from '../lesson/lesson.ts';

/** A lesson as the list of all lessons has it. */
export interface IndexedLesson {
  /** Below the site's root, with trailing slash. */
  readonly address: string;
  /** Below the course folder. */
  readonly file: string;
  readonly title: string;
  /** `7.3`, or empty. */
  readonly label: string;
  /** `Section 7 · ECS`, or empty. */
  readonly section: string;
  readonly kind: LessonKind;
  readonly minutes: number;
  /** The title of each slide in order; empty for a slide without one. */
  readonly slides: readonly string[];
}

/** The file `course-index.json` at the site's root: every lesson in reading order. */
export interface CourseIndex {
  readonly title: string;
  readonly lessons: readonly IndexedLesson[];
}
