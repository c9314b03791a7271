import type { Course, Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { CourseUpdate } from '../../core/page/live.ts';
import type { Problem } from '../../core/problem.ts';

/** What is wrong with files whose lessons are not the ones they were, or that were never told of. */
export function newProblems(before: Course, after: Course): readonly Problem[] {
  const old = new Set(before.problems.map((problem) => JSON.stringify(problem)));
  const lessons = new Set<Lesson>(readingOrder(before).map(({ lesson }) => lesson));
  const changed = readingOrder(after).filter(({ lesson }) => !lessons.has(lesson));
  const files = new Set(changed.map(({ lesson }) => lesson.file));
  return after.problems.filter(
    (problem) => files.has(problem.file) || !old.has(JSON.stringify(problem)),
  );
}

/** Undefined when pages that list lessons look the same before and after. */
export function compareCourses(before: Course, after: Course): CourseUpdate | undefined {
  if (outline(before) === outline(after)) return undefined;
  const addresses = readingOrder(after).map(({ address }) => address);
  const now = new Map(readingOrder(after).map((entry) => [entry.lesson.file, entry.address]));
  const kept = new Set(addresses);
  const moved = readingOrder(before).flatMap(({ lesson, address }): [string, string][] => {
    const there = now.get(lesson.file);
    return there === undefined || kept.has(address) ? [] : [[address, there]];
  });
  return { addresses, moved: Object.fromEntries(moved) };
}

function outline({ settings, title, sections }: Course): string {
  const line = ({ address, label, minutes, lesson, covers, items }: Entry): unknown => [
    address,
    label,
    minutes,
    covers,
    lesson.title,
    lesson.kind,
    lesson.slides.length,
    items.map(line),
  ];
  return JSON.stringify([
    settings,
    title,
    sections.map((section) => [section.title, section.cloth, section.entries.map(line)]),
  ]);
}
