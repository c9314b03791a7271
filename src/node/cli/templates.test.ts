import { expect, it } from 'vitest';
import { newCourseFiles, newLessonFile, newLessonText, sectionFolder } from './templates.ts';

const lesson = {
  title: "What's in a Name: Über DNS",
  section: 'Section-2-Networks',
  lesson: 3,
  order: undefined,
  kind: 'lesson',
} as const;

it('writes front matter that YAML reads as it was meant', () => {
  const text = newLessonText(lesson);
  expect(text).toContain("title: 'What''s in a Name: Über DNS'\n");
  expect(text).toContain("section: 'Section-2-Networks'\nlesson: 3\n---\n");
  expect(text).not.toContain('order:');
});

it('names files so that they sort and read well', () => {
  expect(newLessonFile(lesson)).toBe('3-what-s-in-a-name-uber-dns.md');
  expect(newLessonFile({ ...lesson, title: 'An Alarm', order: 1, kind: 'hands-on' })).toBe(
    '3-1-hands-on-an-alarm.md',
  );
  expect(newLessonFile({ ...lesson, title: 'Quiz: Names', order: 2, kind: 'quiz' })).toBe(
    '3-2-quiz-names.md',
  );
  expect(newLessonFile({ ...lesson, title: '???' })).toBe('3-lesson.md');
});

it('keeps letters of other scripts', () => {
  expect(sectionFolder('Section-1-网络')).toBe('section-1-网络');
  expect(sectionFolder(undefined)).toBe('');
});

it('begins a course with settings, a lesson and a quiz', () => {
  const files = newCourseFiles('Maps');
  expect(files.map(({ path }) => path)).toEqual([
    'course.yml',
    'section-1-first-steps/1-a-first-lesson.md',
    'section-1-first-steps/1-1-quiz-first-steps.md',
  ]);
  expect(files[0]?.text).toContain("title: 'Maps'");
});
