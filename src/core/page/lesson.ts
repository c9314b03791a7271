import type { Course, Entry } from '../course/course.ts';
import { directionOf, htmlAttributes } from './attributes.ts';
import type { Page, PageFrame } from './page.ts';

/** A lesson with its slides: the deck, the reading page and the printed pages share this HTML. */
export function renderLessonPage(course: Course, entry: Entry, frame: PageFrame): Page {
  const lang = entry.lesson.front.lang ?? course.settings.lang;
  return {
    page: 'lesson',
    title: `${entry.lesson.title} · ${course.title}`,
    description: entry.lesson.title,
    htmlAttributes: htmlAttributes(course, {
      page: 'lesson',
      lang,
      dir: entry.lesson.front.dir ?? directionOf(lang),
      cloth: 'graphite',
    }),
    body: `<main class="reveal" id="lesson" data-root="${frame.root}"><div class="slides">${frame.slidesHtml.join('\n')}</div></main>`,
  };
}
