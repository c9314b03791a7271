import type { Course, Entry } from '../course/course.ts';
import type { LessonFrame, Page } from './page.ts';

/** A lesson with its slides: the deck, the reading page and the printed pages share this HTML. */
export function renderLessonPage(
  course: Course,
  entry: Entry,
  slidesHtml: readonly string[],
  frame: LessonFrame,
): Page {
  return {
    page: 'lesson',
    title: `${entry.lesson.title} · ${course.title}`,
    description: entry.lesson.title,
    lang: entry.lesson.front.lang ?? course.settings.lang,
    dir: entry.lesson.front.dir ?? 'ltr',
    cloth: 'graphite',
    body: `<main class="reveal" id="lesson" data-root="${frame.root}"><div class="slides">${slidesHtml.join('\n')}</div></main>`,
  };
}
