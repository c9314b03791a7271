import type { CourseSettings } from '../../core/course/course.ts';
import type { PrintAsk } from '../../core/paper/ask.ts';

/** One file to make. */
export interface Job {
  readonly title: string;
  /** Below the site's root: where the lesson is, or one of several. */
  readonly address: string;
  /** How it is laid out there. */
  readonly ask: PrintAsk;
  /** How many slides it has. */
  readonly slides: number;
  readonly file: string;
  /** It holds the lessons of a course, and not one of them. */
  readonly isCourse: boolean;
  readonly settings: CourseSettings;
}
