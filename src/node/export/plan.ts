import type { Course, CourseSettings, Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import { isInRanges, rangesOf, type Range } from '../../core/paper/ranges.ts';
import type { LessonDrawings } from '../../core/talk/drawings-file.ts';
import { chooseEntries } from './choose.ts';
import { readDrawings } from './drawings.ts';
import type { Job } from './job.ts';
import type { MeantLessons } from './lessons.ts';
import { fileFor, mustNotReplace } from './names.ts';
import type { ExportOptions } from './options.ts';
import { serveCourse } from './serve.ts';
import type { Served } from './session.ts';

/** Lessons to print, and how. */
export interface PrintTask {
  readonly lessons: MeantLessons;
  readonly options: ExportOptions;
}

/** What is printed of a course: plain data, for it is made in a thread of its own. */
export interface PrintPlan {
  readonly jobs: readonly Job[];
  /** Words that named no lesson. */
  readonly unknown: readonly string[];
  /** Lessons that there are drawings of, and that are not printed. */
  readonly undrawn: readonly string[];
  /** What course.yml says of the notes, when they stand in the open on paper all the same. */
  readonly openNotes: Exclude<CourseSettings['notes'], 'public'> | undefined;
}

/** Reads a course, decides what is printed of it, and serves the pages. Throws when files would replace each other. */
export async function servePlan({ lessons, options }: PrintTask): Promise<Served<PrintPlan>> {
  const { folder, choose } = lessons;
  const notes = options.pages.mode === 'notes' || options.pages.beside === 'notes';
  const drawings =
    options.drawings === undefined ? undefined : await readDrawings(options.drawings);
  const chosen = (course: Course): readonly Entry[] => chooseEntries(course, choose).entries;
  const served = serveCourse({ folder, notes, drawings, lessons: chosen });
  const read = served.read.then(({ content: { course } }) => {
    const { entries, unknown } = chooseEntries(course, choose);
    mustNotReplace(entries, options);
    const said = course.settings.notes;
    return {
      jobs: planJobs(course, entries, options),
      unknown,
      undrawn: undrawn(drawings, entries),
      openNotes: notes && said !== 'public' ? said : undefined,
    };
  });
  return { ...served, read };
}

/** Lessons with drawings that are not among those printed. */
function undrawn(
  drawings: LessonDrawings | undefined,
  entries: readonly Entry[],
): readonly string[] {
  const printed = new Set(entries.map(({ address }) => address));
  return [...(drawings?.keys() ?? [])].filter((address) => !printed.has(address));
}

function planJobs(
  course: Course,
  entries: readonly Entry[],
  options: ExportOptions,
): readonly Job[] {
  const { settings } = course;
  // A page with diagrams may have the styles that they bring; several lessons share the page of one of them.
  const first = entries.find(({ lesson }) => options.one && lesson.usesDiagrams) ?? entries[0];
  if (first === undefined) return [];
  const count = (each: readonly Entry[]): number => countSlides(each, options.pages.slides);
  if (!options.one)
    return entries.map((entry) => ({
      title: entry.lesson.title,
      address: entry.address,
      ask: options.pages,
      slides: count([entry]),
      file: fileFor(entry.address, options),
      isCourse: false,
      settings,
    }));
  const order = readingOrder(course);
  const lessons = rangesOf(entries.map((entry) => order.indexOf(entry) + 1));
  return [
    {
      title: course.title,
      address: first.address,
      ask: { ...options.pages, lessons },
      slides: count(entries),
      file: fileFor('', options),
      isCourse: true,
      settings,
    },
  ];
}

/** How many of the slides are asked for. */
function countSlides(entries: readonly Entry[], asked: readonly Range[]): number {
  const slides = entries.flatMap(({ lesson }) => lesson.slides);
  return slides.filter(({ number }) => isInRanges(asked, number)).length;
}
