import { expect, test } from 'vitest';
import { coveredLessons } from './covered.ts';
import { sketchLesson } from './testing.ts';

const covered = (note: string) => coveredLessons(sketchLesson('q.md', { kind: 'quiz', note }));

test.each([
  ['Content Covered Lessons-1 through 7 of Section-12', [1, 2, 3, 4, 5, 6, 7]],
  ['Content Covered Lesson-1, Lesson-5 of Section-2', [1, 5]],
  ['Content Covered Lesson-11 to Lesson-13 of Section-14', [11, 12, 13]],
  ['Covers lessons 1 to 3 of this section. Let people vote 5 times.', [1, 2, 3]],
  ['Covers lessons 2, 4 and 6–7', [2, 4, 6, 7]],
  ['Covers lessons 1 to 999999', []],
  ['Cover your screen for 5 minutes', []],
  ['Lessons 1 to 3 were hard', []],
])('%s', (note, numbers) => {
  expect(covered(note)).toEqual(numbers);
});

test('only quizzes cover lessons', () => {
  expect(coveredLessons(sketchLesson('l.md', { note: 'Covers lessons 1 to 3' }))).toEqual([]);
});
