import type { Token } from 'markdown-it';
import type { Course, Entry } from '../course/course.ts';
import type { Lesson, Slide } from '../lesson/lesson.ts';
import type { Level, Place, Problem } from '../problem.ts';

/** A slide with its Markdown read into tokens, once for all rules. */
export interface CheckedSlide {
  readonly slide: Slide;
  readonly tokens: readonly Token[];
}

/** A lesson as the rules see it. */
export interface CheckedLesson {
  readonly entry: Entry;
  readonly lesson: Lesson;
  readonly slides: readonly CheckedSlide[];
}

/** What the rules of a lesson may know of the rest of its course. */
export interface CheckedCourse {
  readonly course: Course;
  readonly lessons: readonly CheckedLesson[];
  /** Every file of the course folder, lessons too, relative to it, with `/`. */
  readonly files: ReadonlySet<string>;
}

/** What a rule met, and where. */
export type Finding = Omit<Place, 'file'> & Pick<Problem, 'message'>;

/** What authors know of a rule. They silence it by its name. */
export interface RuleAbout {
  readonly name: string;
  readonly level: Level;
  /** What it looks for, in a sentence, for `check --rules`. */
  readonly about: string;
}

/** One thing to check in every lesson. */
export interface Rule extends RuleAbout {
  readonly check: (lesson: CheckedLesson, course: CheckedCourse) => readonly Finding[];
}
