import type { Course } from '../course/course.ts';
import { languageOfCourse } from '../course/language.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { LessonData, Neighbour, PageData } from './data.ts';
import { joinKeys, slideKeys } from '../progress/slide-keys.ts';
import { markup, raw, type Markup } from './markup.ts';
import { directionOf } from '../words/languages.ts';
import { lessonLabel } from './cover.ts';
import type { Page, PageFrame } from './page.ts';
import { findSurroundings, type Place, type Surroundings } from './places.ts';

/** The script element that hands a page its data. It is read, never run. */
export function renderPageData(data: PageData): Markup {
  return markup`<script type="application/json" id="page-data">${raw(scriptSafe(data))}</script>`;
}

/** All that a page shows in a frame of a site that may not show it: the way to the page itself. */
export function renderFramed({ words }: Pick<PageFrame, 'words'>): Markup {
  return markup`<p class="framed"><a href="" target="_blank" rel="noopener">${words.framed}</a></p>`;
}

/** What the scripts of a page without a lesson know. */
export function pageData(course: Course, frame: PageFrame, page: Page['page']): PageData {
  return {
    page,
    root: frame.root,
    course: {
      title: course.title,
      stage: course.settings.stage,
      search: frame.search,
    },
    lesson: undefined,
  };
}

/** What the scripts of a lesson page know of their lesson. */
export function lessonData(course: Course, place: Place, frame: PageFrame): LessonData {
  const { entry, section } = place;
  const { lesson } = entry;
  const around = findSurroundings(course, entry.address);
  return {
    address: entry.address,
    file: lesson.file,
    keys: joinKeys(slideKeys(lesson)),
    title: lesson.title,
    label: entry.label === '' ? lessonLabel(place, frame.words) : entry.label,
    section: section.title,
    cloth: section.cloth,
    kind: lesson.kind,
    dir: lesson.front.dir ?? directionOf(lesson.front.lang ?? languageOfCourse(course)),
    minutes: entry.minutes,
    durations: durationsOf(lesson),
    slides: lesson.slides.length,
    condense: lesson.front.condense ?? course.settings.condense,
    footer: course.settings.footer ?? '',
    previous: neighbour(around, 'previous'),
    next: neighbour(around, 'next'),
    notes: frame.notes,
    notesLeftOut: frame.notesLeftOut,
    diagrams: frame.diagrams,
    problems: frame.showProblems ? lesson.problems : [],
    lines: frame.showProblems ? lesson.slides.map(({ line }) => line) : [],
  };
}

function durationsOf({ slides }: Lesson): LessonData['durations'] {
  const durations = slides.map(({ settings }) => settings.duration);
  return durations.some((duration) => duration !== undefined) ? durations : [];
}

function neighbour(around: Surroundings, side: 'previous' | 'next'): Neighbour | undefined {
  const place = around[side];
  return place && { title: place.entry.lesson.title, address: place.entry.address };
}

/** JSON that cannot end its script element or begin a comment in it. */
function scriptSafe(data: PageData): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
