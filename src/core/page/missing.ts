import type { Course } from '../course/course.ts';
import { directionOf, htmlAttributes } from './attributes.ts';
import type { Page, PageFrame } from './page.ts';

/** The page for addresses that do not exist: says so and lists what does. */
export function renderMissingPage(course: Course, frame: PageFrame): Page {
  const { lang, description } = course.settings;
  return {
    page: 'missing',
    title: course.title,
    description: description ?? '',
    htmlAttributes: htmlAttributes(course, {
      page: 'missing',
      lang,
      dir: directionOf(lang),
      cloth: 'graphite',
    }),
    body: `<main id="missing" data-root="${frame.root}"></main>`,
  };
}
