import type { Course } from '../course/course.ts';
import type { Frame, Page } from './page.ts';

/** The page for addresses that do not exist: says so and lists what does. */
export function renderMissingPage(course: Course, frame: Frame): Page {
  return {
    page: 'missing',
    title: course.title,
    description: '',
    lang: course.settings.lang,
    dir: 'ltr',
    cloth: 'graphite',
    body: `<main id="missing" data-root="${frame.root}"></main>`,
  };
}
