import type { CourseSettings, Entry } from '../../core/course/course.ts';
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
  /** Undefined when it holds several lessons. */
  readonly entry: Entry | undefined;
  readonly settings: CourseSettings;
}
