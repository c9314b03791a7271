import type { Course } from '../course/course.ts';
import type { Frame, Page } from './page.ts';

/** The library: every section and lesson of the course. Works without scripts. */
export function renderLibraryPage(course: Course, frame: Frame): Page {
  return {
    page: 'library',
    title: course.title,
    description: course.settings.description ?? course.title,
    lang: course.settings.lang,
    dir: 'ltr',
    cloth: 'graphite',
    body: `<main id="library" data-root="${frame.root}"></main>`,
  };
}
