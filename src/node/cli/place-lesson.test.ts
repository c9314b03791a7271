import { expect, it } from 'vitest';
import { parseLesson } from '../../core/lesson/parse.ts';
import { placeLesson } from './place-lesson.ts';

const lessons = [
  ['Section-1-A', 1, undefined],
  ['Section-2-B', 1, undefined],
  ['Section-2-B', 2, undefined],
  ['Section-2-B', 2, 1],
].map(([section, lesson, order], index) => {
  const item = order === undefined ? '' : `order: ${String(order)}\n`;
  const front = `---\nsection: ${String(section)}\nlesson: ${String(lesson)}\n${item}---\n`;
  return parseLesson(`${front}\n### A\n`, `${String(index)}.md`);
});

const wanted = { title: 'T', kind: 'lesson', section: undefined, after: undefined } as const;

it('puts a lesson last', () => {
  expect(placeLesson(lessons, wanted)).toMatchObject({ section: 'Section-2-B', lesson: 3 });
  expect(placeLesson(lessons, { ...wanted, section: 'Section-1-A' })).toMatchObject({ lesson: 2 });
  expect(placeLesson(lessons, { ...wanted, section: 'New' })).toMatchObject({ lesson: 1 });
  expect(placeLesson([], wanted)).toMatchObject({ section: undefined, lesson: 1 });
});

it('puts hands-on and quizzes under a lesson, behind those that are there', () => {
  const quiz = { ...wanted, kind: 'quiz' } as const;
  expect(placeLesson(lessons, quiz)).toMatchObject({ lesson: 2, order: 2 });
  expect(placeLesson(lessons, { ...quiz, after: 1 })).toMatchObject({ lesson: 1, order: 1 });
});
