import type { Course, Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { LessonDrawings } from '../../core/talk/drawings-file.ts';
import { formatAsk } from '../../core/paper/ask.ts';
import { rangesOf } from '../../core/paper/ranges.ts';
import type { LaunchOptions } from './browser.ts';
import { chooseEntries } from './choose.ts';
import { readDrawings } from './drawings.ts';
import type { Exported, ExportReport, Teller } from './exported.ts';
import type { Job } from './job.ts';
import { findLessons } from './lessons.ts';
import { fileFor, mustNotReplace } from './names.ts';
import type { ExportOptions } from './options.ts';
import type { PaperSite } from './paper-site.ts';
import { takePictures } from './pictures.ts';
import { printPdf } from './print.ts';
import { withSession } from './session.ts';
import type { PrintView } from './view.ts';

/**
 * Prints lessons. The browser starts while the course is read; then one page of it lays out one lesson after the other.
 * A lesson that fails is told and the rest is done.
 *
 * @param askPassphrase Answers the passphrase for notes that are locked in offline files.
 */
export async function exportCourse(
  options: ExportOptions,
  launch: LaunchOptions,
  tell: Teller,
  askPassphrase = noPassphrase,
): Promise<ExportReport> {
  const { folder, choose } = await findLessons(options.course, options.choose);
  if (options.format === 'html') {
    const { exportOffline } = await import('./offline/offline.ts');
    return exportOffline({ folder, choose, options, tell, askPassphrase });
  }
  const notes = options.pages.mode === 'notes' || options.pages.beside === 'notes';
  const scale = options.format === 'png' ? options.scale : 1;
  const drawings =
    options.drawings === undefined ? undefined : await readDrawings(options.drawings);
  const session = {
    folder,
    launch,
    notes,
    scale,
    ...(drawings && { drawings }),
    lessons: (course: Course): readonly Entry[] => chooseEntries(course, choose).entries,
  };
  return withSession(session, async ({ site, view, refused }) => {
    const { entries, unknown } = chooseEntries(site.content.course, choose);
    mustNotReplace(entries, options);
    const jobs = plan(site, entries, options);
    const exported = await runJobs(jobs, { view, options, tell });
    const { settings } = site.content.course;
    const openNotes = notes && settings.notes !== 'public' ? settings.notes : undefined;
    return { exported, unknown, undrawn: undrawn(drawings, entries), openNotes, refused };
  });
}

function noPassphrase(): Promise<string> {
  throw new Error('The notes of this course are to be locked, and there is no passphrase.');
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
  if (!options.one)
    return entries.map((entry) => ({
      title: entry.lesson.title,
      address: entry.address + formatAsk(options.pages),
      file: fileFor(entry.address, options),
      entry,
      settings,
    }));
  const order = readingOrder(course);
  const lessons = rangesOf(entries.map((entry) => order.indexOf(entry) + 1));
  return [
    {
      title: course.title,
      address: first.address + formatAsk({ ...options.pages, lessons }),
      file: fileFor('', options),
      entry: undefined,
      settings,
    },
  ];
}

interface Work {
  readonly view: PrintView;
  readonly options: ExportOptions;
  readonly tell: Teller;
}

async function runJobs(jobs: readonly Job[], work: Work): Promise<readonly Exported[]> {
  const exported: Exported[] = [];
  for (const [index, job] of jobs.entries()) {
    const result = await runJob(job, work);
    exported.push(result);
    work.tell(result, { index, count: jobs.length });
  }
  return exported;
}

async function runJob(job: Job, { view, options }: Work): Promise<Exported> {
  const start = performance.now();
  try {
    const opened = await view.open(job.address);
    const made =
      options.format === 'png'
        ? await takePictures(opened, job, options)
        : await printPdf(opened, job, options);
    const milliseconds = performance.now() - start;
    return { kind: 'done', title: job.title, milliseconds, ...made };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', title: job.title, message: message.split('\n')[0] ?? message };
  }
}
