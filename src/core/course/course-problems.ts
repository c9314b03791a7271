import type { Lesson } from '../lesson/lesson.ts';
import { quoted, type Problem } from '../problem.ts';
import type { Entry, Section } from './course.ts';
import { compareNatural } from './natural.ts';

/** What is wrong with lessons only because of other lessons: numbers taken twice, items without their lesson. */
export function courseProblems(sections: readonly Section[]): readonly Problem[] {
  return [
    ...sections.flatMap((section) => [...duplicates(section), ...orphans(section)]),
    ...sharedNumbers(sections),
  ];
}

/** Orders problems by file, line, column, so that what is told does not depend on the order of reading. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareNatural(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareNatural(a.rule, b.rule)
  );
}

function duplicates({ entries }: Section): readonly Problem[] {
  const first = new Map<string, Lesson>();
  return entries
    .flatMap((entry) => [entry, ...entry.items])
    .flatMap(({ label, lesson }) => {
      const same = first.get(label);
      if (label !== '' && same === undefined) first.set(label, lesson);
      return same === undefined ? [] : [duplicate(lesson, same)];
    });
}

function duplicate(lesson: Lesson, same: Lesson): Problem {
  const { order } = lesson.front;
  const [what, key] = order === undefined ? ['number', 'lesson'] : ['place', 'order'];
  const message = `${quoted(lesson.title)} has the same ${what} as ${quoted(same.title)} (${same.file}). Both are shown, by file name; give one another \`${key}\`.`;
  return atKey(lesson, key, { rule: 'duplicate-number', message });
}

function orphans({ entries }: Section): readonly Problem[] {
  return entries.filter(isOrphan).map(({ lesson }) => {
    const { lesson: number } = lesson.front;
    const message =
      number === undefined
        ? `${quoted(lesson.title)} has an \`order\` but no \`lesson\` to stand under. Add the number of its lesson, or drop \`order\`.`
        : `${quoted(lesson.title)} belongs to lesson ${String(number)}, which this section does not have. It is shown in its place; correct \`lesson\`, or drop \`order\`.`;
    return atKey(lesson, 'order', { rule: 'orphan-item', message });
  });
}

function isOrphan({ lesson }: Entry): boolean {
  return lesson.front.order !== undefined;
}

/** `Section-5` and `Section-5-S3` are two sections: probably one was meant. */
function sharedNumbers(sections: readonly Section[]): readonly Problem[] {
  return sections.flatMap((section, index) => {
    const before = sections[index - 1];
    const lesson = section.entries[0]?.lesson;
    if (section.number === undefined || section.number !== before?.number || !lesson) return [];
    const message = `${quoted(before.key)} and ${quoted(section.key)} are two sections with one number. Write one name in all their lessons, or number one anew.`;
    return [atKey(lesson, 'section', { rule: 'section-number', message })];
  });
}

/** At the key that says it; at the top of a lesson that does not have it. */
function atKey(
  { file, keyLines }: Lesson,
  key: string,
  said: Pick<Problem, 'rule' | 'message'>,
): Problem {
  return { file, line: keyLines[key] ?? 1, column: 1, level: 'warning', ...said };
}
