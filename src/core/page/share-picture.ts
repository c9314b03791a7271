import type { Cloth, Course } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import { directionOf } from '../words/languages.ts';
import type { PageWords } from '../words/words.ts';
import { courseFacts, coverFacts, lessonLabel } from './cover.ts';
import type { Place } from './places.ts';

/** What stands on the picture that other sites show with a link to a page: the cover, in words. */
export interface SharePicture {
  /** The language of the title. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly cloth: Cloth;
  /** The course's own colour; undefined when its sections have theirs. */
  readonly accent: string | undefined;
  /** `Section 7 · ECS`, or empty. */
  readonly section: string;
  /** `Lesson 3`; on the picture of a course whose course it is; or empty. */
  readonly label: string;
  /** The title of the course; empty on its own picture. */
  readonly course: string;
  readonly title: string;
  readonly facts: readonly string[];
}

/** The picture of a lesson: its cover. */
export function lessonPicture(course: Course, place: Place, words: PageWords): SharePicture {
  const { lesson } = place.entry;
  const lang = lesson.front.lang ?? languageOfCourse(course);
  return {
    lang,
    dir: lesson.front.dir ?? directionOf(lang),
    cloth: place.section.cloth,
    accent: course.settings.accent,
    section: place.section.title,
    label: lessonLabel(place, words),
    course: course.title,
    title: lesson.title,
    facts: coverFacts(place, words),
  };
}

/** The picture of a course, in the cloth of its library. */
export function coursePicture(course: Course, words: PageWords): SharePicture {
  const lang = languageOfCourse(course);
  return {
    lang,
    dir: directionOf(lang),
    cloth: course.sections[0]?.cloth ?? 'graphite',
    accent: course.settings.accent,
    section: '',
    label: course.settings.author ?? '',
    course: '',
    title: course.title,
    facts: courseFacts(course, words),
  };
}

/** The words of a picture, for those who do not see it. */
export function describePicture({ title, section, label, course }: SharePicture): string {
  return [title, section, label, course].filter((words) => words !== '').join(' · ');
}
