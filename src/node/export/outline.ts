import type { PrintReport, PrintedLesson } from '../../core/paper/report.ts';
import type { OutlineEntry } from './pdf/outline.ts';

/** One line a slide; with several lessons, the slides under their lesson, and the lessons under their section. */
export function outlineOf(report: PrintReport): readonly OutlineEntry[] {
  if (report.lessons.length <= 1) return slidesOf(report, 0);
  const lessons = report.lessons.map((lesson, index) => ({
    lesson,
    entry: {
      title: lesson.title,
      page: firstSheet(report, index),
      children: slidesOf(report, index),
    },
  }));
  return groupBySection(lessons);
}

/** What readers call the pages: `4`, and `4.2` for the second page of slide 4. Empty where a sheet is no slide. */
export function labelsOf(report: PrintReport): readonly string[] {
  const bySheet = new Map(report.slides.map((slide) => [slide.sheet, slide]));
  const isPlain = bySheet.size === report.slides.length && report.lessons.length === 1;
  if (!isPlain || bySheet.size !== report.sheets) return [];
  return report.slides.map(({ slide, page }) =>
    page === 1 ? String(slide) : `${String(slide)}.${String(page)}`,
  );
}

function slidesOf({ slides }: PrintReport, lesson: number): readonly OutlineEntry[] {
  const seen = new Set<number>();
  return slides
    .filter((slide) => slide.lesson === lesson && !seen.has(slide.slide) && seen.add(slide.slide))
    .map(({ title, sheet }) => ({
      title,
      page: sheet,
      children: [],
    }));
}

function firstSheet({ slides }: PrintReport, lesson: number): number {
  return slides.find((slide) => slide.lesson === lesson)?.sheet ?? 0;
}

interface OutlinedLesson {
  readonly lesson: PrintedLesson;
  readonly entry: OutlineEntry;
}

function groupBySection(lessons: readonly OutlinedLesson[]): readonly OutlineEntry[] {
  const groups: { section: string; entries: OutlineEntry[] }[] = [];
  for (const { lesson, entry } of lessons) {
    const last = groups.at(-1);
    if (last?.section === lesson.section) last.entries.push(entry);
    else groups.push({ section: lesson.section, entries: [entry] });
  }
  if (groups.length === 1) return groups[0]?.entries ?? [];
  return groups.flatMap(({ section, entries }) =>
    section === '' ? entries : [{ title: section, page: entries[0]?.page ?? 0, children: entries }],
  );
}
