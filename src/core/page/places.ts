import type { Course, Entry, Section } from '../course/course.ts';

/** A lesson with the section it stands in. */
export interface Place {
  readonly section: Section;
  readonly entry: Entry;
}

/** Every lesson of a course in reading order, each followed by its hands-on and quizzes. */
export function listPlaces(course: Course): readonly Place[] {
  return course.sections.flatMap((section) =>
    section.entries
      .flatMap((entry) => [entry, ...entry.items])
      .map((entry) => ({ section, entry })),
  );
}

/** A lesson's place, and the places before and after it. */
export interface Surroundings {
  readonly here: Place | undefined;
  readonly previous: Place | undefined;
  readonly next: Place | undefined;
}

/** Finds a lesson by its address. */
export function findSurroundings(course: Course, address: string): Surroundings {
  const places = listPlaces(course);
  const index = places.findIndex(({ entry }) => entry.address === address);
  if (index < 0) return { here: undefined, previous: undefined, next: undefined };
  return { here: places[index], previous: places[index - 1], next: places[index + 1] };
}

/** Minutes of a section with everything under its lessons. */
export function sumMinutes(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes + sumMinutes(entry.items), 0);
}

/** How many of a lesson's items are of a kind. */
export function countItems(entry: Entry, kind: Entry['lesson']['kind']): number {
  return entry.items.filter((item) => item.lesson.kind === kind).length;
}

/** It stands under a lesson, in the list as in the course: hands-on and quizzes have no number of their own. */
export function isNested(entry: Entry): boolean {
  return entry.lesson.front.order !== undefined || entry.lesson.kind !== 'lesson';
}
