import type { Lesson, Slide } from '../lesson/lesson.ts';
import { quoted } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Titles that two slides share, so that nobody can tell them apart in a list. */
export const repeatedTitles: Rule = {
  name: 'repeated-title',
  level: 'hint',
  about: 'Two slides of a lesson have the same title.',
  check: ({ lesson }) =>
    lesson.slides.flatMap(({ title, line }, index) => {
      const before = lesson.slides.slice(0, index).find((slide) => slide.title === title);
      if (title === undefined || before === undefined || copyOf(lesson, index) !== undefined)
        return [];
      const message = `Slide ${String(before.number)} has the same title, ${quoted(title)}: say what differs.`;
      return [{ line, column: 1, message }];
    }),
};

/** Slides that stand in a lesson twice, word for word. */
export const repeatedSlides: Rule = {
  name: 'repeated-slide',
  level: 'warning',
  about: 'A slide is the same as an earlier one of its lesson.',
  check: ({ lesson }) =>
    lesson.slides.flatMap(({ line }, index) => {
      const before = copyOf(lesson, index);
      if (before === undefined) return [];
      const message = `This slide is slide ${String(before.number)} once more, word for word: take one out, or say what differs.`;
      return [{ line, column: 1, message }];
    }),
};

/** Fewer words may come again on purpose: “Questions?” */
const fewestWords = 8;

function copyOf({ slides }: Lesson, index: number): Slide | undefined {
  const own = slides[index];
  if (own === undefined || own.words < fewestWords) return undefined;
  const words = own.source.trim();
  return slides.slice(0, index).find(({ source }) => source.trim() === words);
}

/** Lessons that are called by the name of their file. */
export const lessonTitles: Rule = {
  name: 'lesson-title',
  level: 'warning',
  about: 'A lesson has neither a title nor a heading, so that its file name is shown.',
  check: ({ lesson }) =>
    lesson.front.title === undefined && lesson.slides.every(({ title }) => title === undefined)
      ? [
          {
            line: 1,
            column: 1,
            message: `This lesson has no title, so that learners read ${quoted(lesson.title)}: write title: '…' into its front matter.`,
          },
        ]
      : [],
};
