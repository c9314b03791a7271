import type { Course } from '../course/course.ts';
import { readingOrder } from '../course/reading-order.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { createMarkdown } from '../lesson/markdown/parser.ts';
import type { Problem } from '../problem.ts';
import type { CheckedCourse, CheckedLesson, Rule } from './rule.ts';
import { lessonRules } from './catalogue.ts';

/** Everything that can be known of a course without laying it out: what reading it found, and what the rules find. */
export function checkCourse(
  course: Course,
  files: ReadonlySet<string>,
  rules: readonly Rule[] = lessonRules,
): readonly Problem[] {
  const lessons = readLessons(course);
  const checked: CheckedCourse = { course, lessons, files };
  const found = lessons.flatMap((lesson) => rules.flatMap((rule) => apply(rule, lesson, checked)));
  return settle([...course.problems, ...found], course);
}

/** Drops what authors silenced and what is said twice; orders by file and line. */
export function settle(problems: readonly Problem[], course: Course): readonly Problem[] {
  const lessons = new Map(readingOrder(course).map(({ lesson }) => [lesson.file, lesson]));
  const unasked = new Set(course.settings.ignore);
  const said = new Set<string>();
  return problems
    .filter(({ rule }) => !unasked.has(rule))
    .filter((problem) => !isIgnored(problem, lessons.get(problem.file)))
    .filter(({ file, line, rule, message }) => {
      const key = `${file}\n${String(line)}\n${rule}\n${message}`;
      return !said.has(key) && said.add(key);
    })
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Whether the author asked not to be told: on the slide the problem lies on, or in the whole lesson. */
export function isIgnored(problem: Problem, lesson: Lesson | undefined): boolean {
  if (lesson === undefined) return false;
  const slide = slideAt(lesson, problem.line);
  return lesson.ignores.some(
    ({ rule, line, scope }) =>
      rule === problem.rule && (scope === 'lesson' || slideAt(lesson, line) === slide),
  );
}

function slideAt({ slides }: Lesson, line: number): number {
  return slides.findLast((slide) => slide.line <= line)?.number ?? 0;
}

function readLessons(course: Course): readonly CheckedLesson[] {
  const markdown = createMarkdown();
  return readingOrder(course).map((entry) => ({
    entry,
    lesson: entry.lesson,
    slides: entry.lesson.slides.map((slide) => ({
      slide,
      tokens: markdown.parse(`${slide.source}\n\n${slide.definitions}`, {
        kind: entry.lesson.kind,
      }),
    })),
  }));
}

function apply(rule: Rule, lesson: CheckedLesson, course: CheckedCourse): readonly Problem[] {
  const { file } = lesson.lesson;
  return rule.check(lesson, course).map(({ line, column, message }) => ({
    file,
    line,
    column,
    rule: rule.name,
    level: rule.level,
    message,
  }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
