import type { Course } from '../course/course.ts';
import type { PageWords } from '../words/words.ts';
import { markup, type Markup } from './markup.ts';
import { countItems, isNested, sumMinutes, type Place } from './places.ts';

/** `Lesson 3`, or what the lesson is when it stands under another. */
export function lessonLabel({ entry }: Pick<Place, 'entry'>, words: PageWords): string {
  const { lesson } = entry;
  if (lesson.kind !== 'lesson' || lesson.front.order !== undefined) return words.kinds[lesson.kind];
  return lesson.front.lesson === undefined ? '' : words.library.lesson(lesson.front.lesson);
}

/** The line over the title of a cover: section, lesson, course. */
export function coverTop(course: Course, place: Place, words: PageWords): Markup {
  const label = lessonLabel(place, words);
  const section = place.section.title;
  return markup`<p class="cover-top">${
    section !== '' && markup`<span class="cover-section">${section}</span> `
  }${label !== '' && markup`<span class="cover-lesson">${label}</span> `}<span class="cover-course">${course.title}</span></p>`;
}

/** What a lesson holds, in two to four short facts. */
export function coverFacts({ entry }: Place, words: PageWords): readonly string[] {
  const handsOn = countItems(entry, 'hands-on');
  const quizzes = countItems(entry, 'quiz');
  return [
    words.count.slides(entry.lesson.slides.length),
    words.count.minutes(entry.minutes),
    ...(handsOn > 0 ? [words.count.handsOn(handsOn)] : []),
    ...(quizzes > 0 ? [words.count.quizzes(quizzes)] : []),
  ];
}

/** How much a course holds, in two or three short facts; none when it is empty. */
export function courseFacts(course: Course, words: PageWords): readonly string[] {
  const named = course.sections.filter(({ number }) => number !== undefined).length;
  const lessons = course.sections.flatMap(({ entries }) => entries);
  if (lessons.length === 0) return [];
  return [
    ...(named > 1 ? [words.count.sections(named)] : []),
    words.count.lessons(lessons.filter((entry) => !isNested(entry)).length),
    words.time.long(sumMinutes(lessons)),
  ];
}

/** The facts of a cover as a list. */
export function renderFacts(place: Place, words: PageWords): Markup {
  return markup`<ul class="facts">${coverFacts(place, words).map((fact) => markup`<li>${fact}</li>`)}</ul>`;
}
