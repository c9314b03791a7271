import type { Lesson } from '../lesson/lesson.ts';
import { giveAddresses } from './address.ts';
import { arrangeSection } from './arrange-section.ts';
import type { Course, CourseSettings, Section } from './course.ts';
import { compareNatural, compareNumbers } from './natural.ts';
import { compareProblems, courseProblems } from './course-problems.ts';
import { clothOf, parseSectionName, sectionKey, type SectionName } from './section-name.ts';

/**
 * Orders lessons into a course: sections by number, then by name; in a section lessons by number, each with its hands-on
 * and quizzes. The order in which the lessons come in does not matter, and none is dropped.
 */
export function arrangeCourse(lessons: readonly Lesson[], settings: CourseSettings): Course {
  const addresses = giveAddresses(lessons);
  const groups = groupLessons(lessons);
  const sections = groups.map(({ name, members }, index): Section => {
    const entries = arrangeSection(members, { name, addresses });
    const { number, title } = name;
    const cloth = settings.accent === undefined ? clothOf(name, index + 1) : 'own';
    const key = members[0] === undefined ? '' : sectionKey(members[0]);
    return { key, number, title, name: name.name, cloth, entries };
  });
  const problems = [...lessons.flatMap((lesson) => lesson.problems), ...courseProblems(sections)];
  return {
    settings,
    title: settings.title ?? onlyTitle(sections) ?? 'Course',
    sections,
    problems: problems.sort(compareProblems),
  };
}

interface Group {
  readonly name: SectionName;
  readonly members: readonly Lesson[];
}

function groupLessons(lessons: readonly Lesson[]): readonly Group[] {
  const groups = new Map<string, { name: SectionName; members: Lesson[] }>();
  for (const lesson of lessons.toSorted((a, b) => compareNatural(a.file, b.file))) {
    const name = parseSectionName(sectionKey(lesson));
    const group = groups.get(name.id);
    if (group === undefined) groups.set(name.id, { name, members: [lesson] });
    else group.members.push(lesson);
  }
  return [...groups.values()].sort((a, b) => compareSections(a.name, b.name));
}

/** Lessons without a section come last. */
function compareSections(a: SectionName, b: SectionName): number {
  return (
    Number(a.id === '') - Number(b.id === '') ||
    compareNumbers(a.number, b.number) ||
    compareNatural(a.id, b.id)
  );
}

/** A course of one lesson is called like it, a course of one section like that. */
function onlyTitle(sections: readonly Section[]): string | undefined {
  const [section] = sections;
  if (section === undefined || sections.length > 1) return undefined;
  const [entry] = section.entries;
  if (section.entries.length === 1 && entry?.items.length === 0) return entry.lesson.title;
  return section.title === '' ? undefined : section.title;
}
