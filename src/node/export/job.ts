import type { CourseSettings, Entry } from '../../core/course/course.ts';

/** One file to make. */
export interface Job {
  readonly title: string;
  /** Below the site's root, with the query. */
  readonly address: string;
  readonly file: string;
  /** Undefined when it holds several lessons. */
  readonly entry: Entry | undefined;
  readonly settings: CourseSettings;
}
