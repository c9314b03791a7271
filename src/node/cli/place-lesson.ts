import type { Lesson, LessonKind } from '../../core/lesson/lesson.ts';
import type { NewLesson } from './templates.ts';

/** A lesson that is to be begun, as far as its author said where. */
export interface WantedLesson {
  readonly title: string;
  readonly kind: LessonKind;
  /** Undefined: the section of the course's last lesson. */
  readonly section: string | undefined;
  /** The lesson that a hands-on or a quiz stands under; undefined: the last of the section. */
  readonly after: number | undefined;
}

/** Gives a new lesson its numbers: the next of its section, or the next under its lesson. */
export function placeLesson(lessons: readonly Lesson[], wanted: WantedLesson): NewLesson {
  const { title, kind } = wanted;
  const section = wanted.section ?? lessons.at(-1)?.front.section;
  const own = lessons.filter(({ front }) => front.section === section);
  const last = Math.max(0, ...own.map(({ front }) => front.lesson ?? 0));
  if (kind === 'lesson') return { title, kind, section, lesson: last + 1, order: undefined };
  const lesson = wanted.after ?? Math.max(1, last);
  const orders = own
    .filter(({ front }) => front.lesson === lesson)
    .map(({ front }) => front.order ?? 0);
  return { title, kind, section, lesson, order: Math.max(0, ...orders) + 1 };
}
