import { cloths } from '../../core/course/course.ts';
import type { CourseIndex, IndexedLesson } from '../../core/page/course-index.ts';
import type { LessonData, Neighbour, PageData } from '../../core/page/data.ts';
import type { Problem } from '../../core/problem.ts';
import { count, decodeJson, fields, flag, listOf, oneOf, optional, text } from './decode.ts';

/** What the page says about itself in `#page-data`; undefined when it says nothing that makes sense. */
export function readPageData(from: ParentNode = document): PageData | undefined {
  const element = from.querySelector('#page-data');
  return element === null ? undefined : parsePageData(element.textContent);
}

/** JSON → the data of a page. */
export function parsePageData(json: string): PageData | undefined {
  return decodeJson(json, pageShape);
}

/** JSON → the data of a lesson, as it comes with a live update. */
export function parseLessonData(json: string): LessonData | undefined {
  return decodeJson(json, lessonShape);
}

/** JSON → the list of all lessons that searching goes through. */
export function parseCourseIndex(json: string): CourseIndex | undefined {
  return decodeJson(json, indexShape);
}

const kind = oneOf('lesson', 'hands-on', 'quiz');

function pageShape(value: unknown): PageData {
  const of = fields(value);
  const course = fields(of('course'));
  return {
    page: oneOf('library', 'lesson', 'missing')(of('page')),
    root: text(of('root')),
    course: {
      title: text(course('title')),
      stage: oneOf('16:9', '4:3')(course('stage')),
      search: listOf(text)(course('search')),
    },
    lesson: optional(lessonShape)(of('lesson')),
  };
}

function lessonShape(value: unknown): LessonData {
  const of = fields(value);
  return {
    address: text(of('address')),
    file: text(of('file')),
    keys: text(of('keys')),
    title: text(of('title')),
    label: text(of('label')),
    section: text(of('section')),
    cloth: oneOf(...cloths, 'graphite', 'own')(of('cloth')),
    kind: kind(of('kind')),
    dir: oneOf('ltr', 'rtl')(of('dir')),
    minutes: count(of('minutes')),
    durations: listOf(optional(count))(of('durations')),
    slides: count(of('slides')),
    condense: flag(of('condense')),
    footer: text(of('footer')),
    previous: optional(neighbourShape)(of('previous')),
    next: optional(neighbourShape)(of('next')),
    notes: optional(text)(of('notes')),
    notesLeftOut: flag(of('notesLeftOut')),
    diagrams: optional(text)(of('diagrams')),
    problems: listOf(problemShape)(of('problems')),
    lines: listOf(count)(of('lines')),
  };
}

function neighbourShape(value: unknown): Neighbour {
  const of = fields(value);
  return { title: text(of('title')), address: text(of('address')) };
}

function problemShape(value: unknown): Problem {
  const of = fields(value);
  return {
    rule: text(of('rule')),
    level: oneOf('error', 'warning', 'hint')(of('level')),
    message: text(of('message')),
    file: text(of('file')),
    line: count(of('line')),
    column: count(of('column')),
  };
}

function indexShape(value: unknown): CourseIndex {
  const of = fields(value);
  return { title: text(of('title')), lessons: listOf(indexedShape)(of('lessons')) };
}

function indexedShape(value: unknown): IndexedLesson {
  const of = fields(value);
  return {
    address: text(of('address')),
    file: text(of('file')),
    title: text(of('title')),
    label: text(of('label')),
    section: text(of('section')),
    kind: kind(of('kind')),
    minutes: count(of('minutes')),
    slides: listOf(text)(of('slides')),
  };
}
