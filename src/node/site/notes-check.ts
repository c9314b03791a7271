import type { Course } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import {
  createRunFinder,
  cutRuns,
  wordsOfHtml,
  type RunFinder,
} from '../../core/page/note-runs.ts';

/** Looks through one file of the site; throws in plain words when the notes of a lesson stand in it. */
export type CheckForNotes = (fileName: string, source: string | Uint8Array) => void;

const readable = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;

/**
 * Makes the check that no words of the notes get out. Words that stand on a slide too, or that the notes give to
 * learners, may be anywhere. Of notes shorter than a run, nothing can be said.
 */
export function createNotesCheck(course: Course): CheckForNotes {
  const lessons = readingOrder(course).map(({ lesson }) => lesson);
  const finder = createFinder(course, lessons);
  const decoder = new TextDecoder();
  return (fileName, source) => {
    if (!readable.test(fileName)) return;
    const text = typeof source === 'string' ? source : decoder.decode(source);
    const found = finder.find(fileName.endsWith('.html') ? wordsOfHtml(text) : text);
    if (found !== undefined)
      throw new Error(
        `The notes of ${found.owner} stand in ${fileName}, which learners get: “${found.words.join(' ')}”. Nothing was written. Take these words out of what makes that file, or put them on a slide.`,
      );
  };
}

function createFinder(course: Course, lessons: readonly Lesson[]): RunFinder {
  const runs = lessons.flatMap(({ file, slides }) =>
    slides.flatMap(({ number, notes }) =>
      notes.parts.flatMap(({ source }) => cutRuns(`${file}, slide ${String(number)},`, source)),
    ),
  );
  const shown = lessons.flatMap(({ title, slides }) => [
    title,
    ...slides.flatMap(({ source, notes }) => [source, ...notes.learners]),
  ]);
  const { title, description = '', footer = '' } = course.settings;
  return createRunFinder(runs).without([title ?? '', description, footer, ...shown]);
}
