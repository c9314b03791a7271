import { checkCourse, settle } from '../../core/check/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Problem } from '../../core/problem.ts';
import { withBrowser, type LaunchOptions } from '../export/browser.ts';
import { readPaperSite, type PaperSite } from '../export/paper-site.ts';
import { serveCourse } from '../export/serve.ts';
import { withSession } from '../export/session.ts';
import { measureCourse, type Measuring } from './measure.ts';

export interface CheckOptions {
  readonly folder: string;
  /** How to start the browser that measures the slides; undefined leaves them unmeasured. */
  readonly launch: LaunchOptions | undefined;
  /** Hears how many lessons are measured. */
  readonly onMeasured: Measuring;
}

export interface CheckReport {
  readonly lessons: number;
  readonly slides: number;
  /** By file and line; what authors silenced is not among them. */
  readonly problems: readonly Problem[];
  /** Why the slides could not be measured; undefined when they were, or were not to be. */
  readonly unmeasured: string | undefined;
}

/** Everything an author should know before class: what reading finds, what the rules find, how the slides were set. */
export async function checkFolder(options: CheckOptions): Promise<CheckReport> {
  const { site, problems, fault } = await measure(options);
  const { course, files } = site.content;
  const entries = readingOrder(course);
  const found = checkCourse(course, new Set(files.keys()));
  return {
    lessons: entries.length,
    slides: entries.reduce((sum, { lesson }) => sum + lesson.slides.length, 0),
    problems: settle([...found, ...site.problems(), ...problems], course),
    unmeasured: fault,
  };
}

interface Measured {
  readonly site: PaperSite;
  readonly problems: readonly Problem[];
  readonly fault: string | undefined;
}

/** Without a browser the rest can still be told. */
async function measure({ folder, launch, onMeasured }: CheckOptions): Promise<Measured> {
  if (launch === undefined)
    return { site: await readAlone(folder), problems: [], fault: undefined };
  try {
    const served = serveCourse({ folder, notes: false });
    return await withBrowser(launch, (browser) =>
      withSession({ served, browser, scale: 1 }, async (session) => ({
        site: session.read,
        problems: await measureCourse(session, onMeasured),
        fault: undefined,
      })),
    );
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { site: await readAlone(folder), problems: [], fault };
  }
}

function readAlone(folder: string): Promise<PaperSite> {
  const app = Promise.reject(new Error('Nobody opens these pages.'));
  app.catch(() => undefined);
  return readPaperSite(folder, { app, notes: false });
}
