import type { Course, Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { LessonDrawings } from '../../core/talk/drawings-file.ts';
import { isInRanges, rangesOf, type Range } from '../../core/paper/ranges.ts';
import type { FoundBrowser } from './browser.ts';
import { chooseEntries } from './choose.ts';
import { readDrawings } from './drawings.ts';
import type { Exported, ExportReport, Teller } from './exported.ts';
import type { Job } from './job.ts';
import type { MeantLessons } from './lessons.ts';
import { fileFor, mustNotReplace } from './names.ts';
import type { ExportOptions } from './options.ts';
import type { PaperSite } from './paper-site.ts';
import { takePictures } from './pictures.ts';
import { printPdf } from './print.ts';
import { withSession } from './session.ts';
import type { PrintViews } from './view.ts';

/** What is to be printed, of which course, and with which browser, which may still be starting. */
export interface ExportTask {
  readonly lessons: MeantLessons;
  readonly options: ExportOptions;
  readonly browser: Promise<FoundBrowser>;
  readonly tell: Teller;
}

/** Prints lessons, two at a time, and tells of them in order. A lesson that fails is told and the rest is done. */
export async function exportCourse(task: ExportTask): Promise<ExportReport> {
  const { lessons: meant, options, browser, tell } = task;
  const { folder, choose } = meant;
  const notes = options.pages.mode === 'notes' || options.pages.beside === 'notes';
  const scale = options.format === 'png' ? options.scale : 1;
  const drawings =
    options.drawings === undefined ? undefined : await readDrawings(options.drawings);
  const session = {
    folder,
    browser,
    notes,
    scale,
    ...(drawings && { drawings }),
    lessons: (course: Course): readonly Entry[] => chooseEntries(course, choose).entries,
  };
  return withSession(session, async ({ site, views, refused }) => {
    const { entries, unknown } = chooseEntries(site.content.course, choose);
    mustNotReplace(entries, options);
    const jobs = plan(site, entries, options);
    const exported = await runJobs(jobs, { views, options, tell });
    const { settings } = site.content.course;
    const openNotes = notes && settings.notes !== 'public' ? settings.notes : undefined;
    return { exported, unknown, undrawn: undrawn(drawings, entries), openNotes, refused };
  });
}

/** Lessons with drawings that are not among those printed. */
function undrawn(
  drawings: LessonDrawings | undefined,
  entries: readonly Entry[],
): readonly string[] {
  const printed = new Set(entries.map(({ address }) => address));
  return [...(drawings?.keys() ?? [])].filter((address) => !printed.has(address));
}

function plan(
  { content }: PaperSite,
  entries: readonly Entry[],
  options: ExportOptions,
): readonly Job[] {
  const { course } = content;
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
      entry,
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
      entry: undefined,
      settings,
    },
  ];
}

/** How many of the slides are asked for. */
function countSlides(entries: readonly Entry[], asked: readonly Range[]): number {
  const slides = entries.flatMap(({ lesson }) => lesson.slides);
  return slides.filter(({ number }) => isInRanges(asked, number)).length;
}

interface Work {
  readonly views: PrintViews;
  readonly options: ExportOptions;
  readonly tell: Teller;
}

/** All are begun: each waits until a page is free for it. */
async function runJobs(jobs: readonly Job[], work: Work): Promise<readonly Exported[]> {
  const running = jobs.map((job) => runJob(job, work));
  const exported: Exported[] = [];
  for (const [index, result] of running.entries()) {
    exported.push(await result);
    work.tell(await result, { index, count: jobs.length });
  }
  return exported;
}

async function runJob(job: Job, { views, options }: Work): Promise<Exported> {
  let start: number | undefined;
  const timed: PrintViews = {
    use: (work) =>
      views.use((view) => {
        start ??= performance.now();
        return work(view);
      }),
  };
  try {
    const make = options.format === 'png' ? takePictures : printPdf;
    const made = await make(timed, job, options);
    const milliseconds = performance.now() - (start ?? performance.now());
    return { kind: 'done', title: job.title, milliseconds, ...made };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', title: job.title, message: message.split('\n')[0] ?? message };
  }
}
