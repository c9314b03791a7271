import type { Course, Entry, Section } from '../../core/course/course.ts';

/** The lessons that were asked for, in the order of the course, and the words that named none. */
export interface Choice {
  readonly entries: readonly Entry[];
  readonly unknown: readonly string[];
}

/**
 * Finds lessons by file, address, label (`7.3`) or title, and all lessons of a section by key, number (`section-7`) or
 * name. A lesson brings what stands under it only when the whole section is asked for.
 */
export function chooseEntries(course: Course, names: readonly string[]): Choice {
  const all = course.sections.flatMap((section) =>
    section.entries
      .flatMap((entry) => [entry, ...entry.items])
      .map((entry) => ({ entry, known: namesOf(entry, section) })),
  );
  if (names.length === 0) return { entries: all.map(({ entry }) => entry), unknown: [] };
  const asked = names.map(simplify);
  const entries = all
    .filter(({ known }) => asked.some((name) => known.has(name)))
    .map(({ entry }) => entry);
  const unknown = names.filter((name) => !all.some(({ known }) => known.has(simplify(name))));
  return { entries, unknown };
}

function namesOf({ lesson, address, label }: Entry, section: Section): ReadonlySet<string> {
  const number = section.number === undefined ? '' : `section-${String(section.number)}`;
  const names = [
    lesson.file,
    lesson.file.split('/').at(-1) ?? '',
    address,
    label,
    lesson.title,
    section.key,
    section.title,
    section.name,
    number,
  ];
  return new Set(names.map(simplify).filter((name) => name !== ''));
}

/** Capitals, file endings and slashes at the ends do not matter. */
function simplify(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/|\/)+|\/+$/g, '')
    .replace(/\.(?:md|markdown)$/, '');
}
