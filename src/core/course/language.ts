import type { Course } from './course.ts';

/** The language of a course's own words: English when it does not say. */
export function languageOfCourse({ settings }: Pick<Course, 'settings'>): string {
  return settings.lang ?? 'en';
}
