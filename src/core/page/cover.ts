import type { Course } from '../course/course.ts';
import type { Words } from '../words/en.ts';
import { html, type Markup } from './html.ts';
import { countItems, type Place } from './places.ts';

/** `Lesson 3`, or what the lesson is when it stands under another. */
export function lessonLabel({ entry }: Place, words: Words): string {
  const { lesson } = entry;
  if (lesson.kind !== 'lesson' || lesson.front.order !== undefined) return words.kinds[lesson.kind];
  return lesson.front.lesson === undefined ? '' : words.library.lesson(lesson.front.lesson);
}

/** The line over the title of a cover: section, lesson, course. */
export function coverTop(course: Course, place: Place, words: Words): Markup {
  const label = lessonLabel(place, words);
  return html`<p class="cover-top">
    ${
      place.section.title !== '' && html`<span class="cover-section">${place.section.title}</span> `
    }${label !== '' && html`<span class="cover-lesson">${label}</span> `}<span class="cover-course"
      >${course.title}</span
    >
  </p>`;
}

/** What a lesson holds, in three short facts. */
export function coverFacts({ entry }: Place, words: Words): Markup {
  const handsOn = countItems(entry, 'hands-on');
  const quizzes = countItems(entry, 'quiz');
  const facts = [
    words.count.slides(entry.lesson.slides.length),
    words.count.minutes(entry.minutes),
    ...(handsOn > 0 ? [words.count.handsOn(handsOn)] : []),
    ...(quizzes > 0 ? [words.count.quizzes(quizzes)] : []),
  ];
  return html`<ul class="facts">
    ${facts.slice(0, 4).map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}
