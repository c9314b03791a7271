import type { Lesson } from '../lesson/lesson.ts';
import type { Entry } from './course.ts';
import { coveredLessons } from './covered.ts';
import { planMinutes } from './minutes.ts';
import { compareNatural, compareNumbers } from './natural.ts';
import type { SectionName } from './section-name.ts';

/** What placing the lessons of one section needs to know beside them. */
export interface SectionContext {
  readonly name: SectionName;
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Puts the lessons of one section in order. Lessons stand by their number, those without one after them by file name.
 * What has an `order` is an item under the lesson of its number; without such a lesson it stands where that would.
 * Quizzes without an `order` count for themselves, `lesson: 1`, `2`: they stand after the last lesson they say they
 * cover, else at the end, and never under or instead of the lesson that has the same number.
 */
export function arrangeSection(
  lessons: readonly Lesson[],
  context: SectionContext,
): readonly Entry[] {
  const placed = lessons.map((lesson) => place(lesson, lessons)).sort(comparePlaced);
  const parents = new Map<number, Placed>();
  for (const candidate of placed)
    if (candidate.role === 'lesson' && !parents.has(candidate.at))
      parents.set(candidate.at, candidate);
  const top = placed.filter(({ role, at }) => role !== 'item' || !parents.has(at));
  return top.map((one) => {
    const items = placed.filter(({ role, at }) => role === 'item' && parents.get(at) === one);
    return describe(
      one,
      context,
      items.map((item) => describe(item, context, [])),
    );
  });
}

interface Placed {
  readonly lesson: Lesson;
  readonly role: 'lesson' | 'item' | 'quiz';
  /** The number of the lesson it is, belongs to, or comes after; Infinity at the end. */
  readonly at: number;
  readonly covers: readonly number[];
}

function place(lesson: Lesson, all: readonly Lesson[]): Placed {
  const { front } = lesson;
  const covers = coveredLessons(lesson);
  if (front.order !== undefined)
    return { lesson, role: 'item', at: front.lesson ?? Infinity, covers };
  if (lesson.kind !== 'quiz' || (covers.length === 0 && !countsForItself(all)))
    return { lesson, role: 'lesson', at: front.lesson ?? Infinity, covers };
  return { lesson, role: 'quiz', at: covers.at(-1) ?? Infinity, covers };
}

/** The quizzes of a section count for themselves when one of them has the number of a lesson. */
function countsForItself(all: readonly Lesson[]): boolean {
  const loose = all.filter(({ front }) => front.order === undefined);
  const numbers = new Set(
    loose.filter(({ kind }) => kind !== 'quiz').map(({ front }) => front.lesson),
  );
  return loose.some(({ kind, front }) => kind === 'quiz' && numbers.has(front.lesson));
}

function comparePlaced(a: Placed, b: Placed): number {
  return (
    compareNumbers(a.at, b.at) ||
    Number(a.role === 'quiz') - Number(b.role === 'quiz') ||
    (a.lesson.front.order ?? 0) - (b.lesson.front.order ?? 0) ||
    compareNumbers(a.lesson.front.lesson, b.lesson.front.lesson) ||
    compareNatural(a.lesson.file, b.lesson.file)
  );
}

function describe(
  placed: Placed,
  { name, addresses }: SectionContext,
  items: readonly Entry[],
): Entry {
  const { lesson, covers } = placed;
  return {
    lesson,
    address: addresses.get(lesson.file) ?? '',
    label: labelOf(placed, name.number),
    minutes: planMinutes(lesson),
    items,
    covers,
  };
}

function labelOf({ lesson, role }: Placed, section: number | undefined): string {
  const { front } = lesson;
  if (front.lesson === undefined) return '';
  const own = role === 'quiz' ? `Q${String(front.lesson)}` : String(front.lesson);
  const item = front.order === undefined ? [] : [String(front.order)];
  return [...(section === undefined ? [] : [String(section)]), own, ...item].join('.');
}
