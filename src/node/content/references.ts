import { missingFiles, missingFilesOf, missingLesson } from '../../core/check/links.ts';
import { resolvePath } from '../../core/check/paths.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Course, Entry } from '../../core/course/course.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { Problem } from '../../core/problem.ts';
import type { CourseFile } from './folder.ts';
import { isMarkdown } from './lessons.ts';

/** What a path in a lesson leads to. */
export type Target =
  | { readonly kind: 'lesson'; readonly entry: Entry }
  | { readonly kind: 'file'; readonly file: CourseFile };

/** Finds what a lesson's paths lead to; undefined when it is not there or not of the course. */
export type Resolve = (lessonFile: string, path: string) => Target | undefined;

/** Makes a resolver for a course as it is now. */
export function createResolve(course: Course, files: ReadonlyMap<string, CourseFile>): Resolve {
  const entries = new Map(readingOrder(course).map((entry) => [entry.lesson.file, entry]));
  return (lessonFile, path) => {
    const target = resolvePath(lessonFile, path);
    if (target === undefined) return undefined;
    const entry = entries.get(target);
    if (entry !== undefined) return { kind: 'lesson', entry };
    const file = files.get(target);
    return file && { kind: 'file', file };
  };
}

/** The files and lessons that a lesson names and that are not there, in the words that checking uses. */
export function brokenReferences(
  lesson: Lesson,
  files: ReadonlySet<string>,
  lessons: ReadonlySet<string>,
): readonly Problem[] {
  if (lesson.files.length === 0) return [];
  return [...missing(lesson, files), ...deadLinks(lesson, lessons)];
}

function missing(lesson: Lesson, files: ReadonlySet<string>): readonly Problem[] {
  const { name, level } = missingFiles;
  return missingFilesOf(lesson, files).map(({ line, column, message }) => ({
    file: lesson.file,
    line,
    column,
    rule: name,
    level,
    message,
  }));
}

function deadLinks({ file, files }: Lesson, lessons: ReadonlySet<string>): readonly Problem[] {
  return files.flatMap(({ path, line, column }): readonly Problem[] => {
    const target = isMarkdown(path) ? resolvePath(file, path) : '';
    if (target === '' || (target !== undefined && lessons.has(target))) return [];
    const message = missingLesson(path, target, [...lessons]);
    return [{ file, line, column, rule: 'dead-link', level: 'error', message }];
  });
}
