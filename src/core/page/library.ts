import type { Course } from '../course/course.ts';
import { directionOf, htmlAttributes } from './attributes.ts';
import type { Page, PageFrame } from './page.ts';

/** The library: every section and lesson of the course. Works without scripts. */
export function renderLibraryPage(course: Course, frame: PageFrame): Page {
  const { lang, description } = course.settings;
  return {
    page: 'library',
    title: course.title,
    description: description ?? '',
    htmlAttributes: htmlAttributes(course, {
      page: 'library',
      lang,
      dir: directionOf(lang),
      cloth: 'graphite',
    }),
    body: `<main id="library" data-root="${frame.root}"></main>`,
  };
}
