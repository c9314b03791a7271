import type { Course, Entry } from './course.ts';

/** Every lesson in the order it is read: a lesson, its items, the next lesson; section after section. */
export function readingOrder({ sections }: Pick<Course, 'sections'>): readonly Entry[] {
  return sections.flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...entry.items]));
}

/** The lessons before and after one, undefined at the ends of the course. */
export interface Neighbours {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** Finds the neighbours of the lesson with this address; none when there is no such lesson. */
export function neighbours(course: Pick<Course, 'sections'>, address: string): Neighbours {
  const order = readingOrder(course);
  const index = order.findIndex((entry) => entry.address === address);
  if (index < 0) return { previous: undefined, next: undefined };
  return { previous: order[index - 1], next: order[index + 1] };
}
