import { fitProblems } from '../../core/check/fit.ts';
import type { Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import { formatAsk, plainAsk } from '../../core/paper/ask.ts';
import { rangesOf } from '../../core/paper/ranges.ts';
import type { Problem } from '../../core/problem.ts';
import type { PaperSite } from '../export/paper-site.ts';
import type { PrintSession } from '../export/session.ts';

/** About so many slides are laid out in one page: opening a page costs more than fitting a slide. */
const slidesAtOnce = 150;

/** A lesson and its place in the course, from 1. */
interface Placed {
  readonly entry: Entry;
  readonly place: number;
}

/** Hears how many lessons are measured, and of how many. */
export type Measuring = (done: number, of: number) => void;

/** Lays every slide of a course out in a real browser and tells what had to be done so that it fits. */
export async function measureCourse(
  session: PrintSession<PaperSite>,
  onMeasured: Measuring,
): Promise<readonly Problem[]> {
  const entries = readingOrder(session.read.content.course);
  const groups = groupLessons(entries.map((entry, index) => ({ entry, place: index + 1 })));
  let done = 0;
  const measured = groups.map(async (group) => {
    const problems = await measureGroup(session, group);
    done += group.length;
    onMeasured(done, entries.length);
    return problems;
  });
  return (await Promise.all(measured)).flat();
}

/** Neighbours together, as many as make a page of bearable length. */
function groupLessons(lessons: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let slides = Number.POSITIVE_INFINITY;
  for (const placed of lessons) {
    const own = placed.entry.lesson.slides.length;
    if (slides + own > slidesAtOnce) {
      groups.push([]);
      slides = 0;
    }
    groups.at(-1)?.push(placed);
    slides += own;
  }
  return groups;
}

/** When a group cannot be laid out, each of its lessons is tried alone, so that the one at fault is named. */
async function measureGroup(
  session: PrintSession<PaperSite>,
  group: readonly Placed[],
): Promise<readonly Problem[]> {
  try {
    return await layOut(session, group);
  } catch (error) {
    const [only] = group;
    if (group.length === 1 && only !== undefined) return [notLaidOut(only.entry, error)];
    const problems: Problem[] = [];
    for (const one of group) problems.push(...(await measureGroup(session, [one])));
    return problems;
  }
}

async function layOut(
  { views }: PrintSession<PaperSite>,
  group: readonly Placed[],
): Promise<readonly Problem[]> {
  // A page with diagrams may have the styles that they bring.
  const host = group.find(({ entry }) => entry.lesson.usesDiagrams) ?? group[0];
  if (host === undefined) return [];
  const lessons = rangesOf(group.map(({ place }) => place));
  const address = host.entry.address + formatAsk({ ...plainAsk, lessons });
  const { report } = await views.use((view) => view.open(address));
  const fits = new Map(report.lessons.map(({ address, fit }) => [address, fit]));
  return group.flatMap(({ entry }) => fitProblems(entry.lesson, fits.get(entry.address) ?? []));
}

function notLaidOut({ lesson }: Entry, error: unknown): Problem {
  const words = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const message = `The slides of this lesson could not be laid out. This is a fault of Lectern: ${words ?? ''}`;
  return { file: lesson.file, line: 1, column: 1, rule: 'slide-layout', level: 'error', message };
}
