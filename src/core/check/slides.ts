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
      if (title === undefined || before === undefined) return [];
      const message = `Slide ${String(before.number)} has the same title, ${quoted(title)}: say what differs.`;
      return [{ line, column: 1, message }];
    }),
};
