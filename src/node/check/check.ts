import { checkCourse, settle } from '../../core/check/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Problem } from '../../core/problem.ts';
import { readCourse } from '../content/content.ts';
import type { LaunchOptions } from '../export/browser.ts';
import { measureCourse } from './measure.ts';

export interface CheckOptions {
  readonly folder: string;
  /** How to start the browser that measures the slides; undefined leaves them unmeasured. */
  readonly launch: LaunchOptions | undefined;
  /** Hears how many lessons are measured. */
  readonly onMeasured: (done: number, of: number) => void;
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
  const measuring = measure(options);
  const content = await readCourse(options.folder);
  const { course } = content;
  const found = checkCourse(course, new Set(content.files.keys()));
  const { problems, fault } = await measuring;
  const entries = readingOrder(course);
  return {
    lessons: entries.length,
    slides: entries.reduce((sum, { lesson }) => sum + lesson.slides.length, 0),
    problems: settle([...found, ...problems], course),
    unmeasured: fault,
  };
}

interface Measured {
  readonly problems: readonly Problem[];
  readonly fault: string | undefined;
}

async function measure({ folder, launch, onMeasured }: CheckOptions): Promise<Measured> {
  if (launch === undefined) return { problems: [], fault: undefined };
  try {
    return { problems: await measureCourse(folder, launch, onMeasured), fault: undefined };
  } catch (error) {
    return { problems: [], fault: error instanceof Error ? error.message : String(error) };
  }
}
