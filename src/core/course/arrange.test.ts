import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../lesson/lesson.ts';
import { arrangeCourse } from './arrange.ts';
import type { Entry } from './course.ts';
import { neighbours, readingOrder } from './reading-order.ts';
import { defaultSettings } from './settings.ts';
import { sketchLesson } from './testing.ts';

const arrange = (...lessons: Lesson[]) => arrangeCourse(lessons, defaultSettings);

/** `7.1 Introduction / 7.1.1 Hands-On`: labels and titles as they are read. */
const outline = (...lessons: Lesson[]) =>
  arrange(...lessons).sections.flatMap(({ title, entries }) =>
    [title, entries.flatMap(lines)].flat(),
  );

const lines = ({ label, lesson, items }: Entry): readonly string[] =>
  [`  ${label} ${lesson.title}`, items.flatMap(lines).map((line) => `  ${line}`)].flat();

const ecs = 'Section-7-ECS';

test('sections stand by number, then by name; lessons without a section last', () => {
  const titles = outline(
    sketchLesson('a.md'),
    sketchLesson('b.md', { section: 'Section-10' }),
    sketchLesson('c.md', { section: 'Section-2-EC2' }),
    sketchLesson('d.md', { section: 'Glossary' }),
    sketchLesson('e.md', { section: 'section 2 ec2' }),
  ).filter((line) => !line.startsWith(' '));
  expect(titles).toEqual(['Section 2 · EC2', 'Section 10', 'Glossary', '']);
});

test('lessons stand by number with their hands-on and quizzes under them', () => {
  expect(
    outline(
      sketchLesson('x.md', { section: ecs, lesson: 10, title: 'Ten' }),
      sketchLesson('y.md', { section: ecs, lesson: 2, title: 'Two' }),
      sketchLesson('q.md', { section: ecs, lesson: 2, order: 2, kind: 'quiz', title: 'Quiz' }),
      sketchLesson('h.md', { section: ecs, lesson: 2, order: 1, kind: 'hands-on', title: 'Do' }),
      sketchLesson('none.md', { section: ecs, title: 'No number' }),
    ),
  ).toEqual([
    'Section 7 · ECS',
    '  7.2 Two',
    '    7.2.1 Do',
    '    7.2.2 Quiz',
    '  7.10 Ten',
    '   No number',
  ]);
});

describe('quizzes that count for themselves', () => {
  const lessons = [1, 2, 3].map((lesson) =>
    sketchLesson(`${String(lesson)}.md`, { section: 'Section-7', lesson, title: 'L' }),
  );
  const quiz = (number: number, note?: string) =>
    sketchLesson(`quiz-${String(number)}.md`, {
      section: 'Section-7',
      lesson: number,
      kind: 'quiz',
      title: 'Quiz',
      ...(note === undefined ? {} : { note }),
    });

  test('stand at the end of their section', () => {
    expect(outline(...lessons, quiz(2), quiz(1)).slice(1)).toEqual([
      '  7.1 L',
      '  7.2 L',
      '  7.3 L',
      '  7.Q1 Quiz',
      '  7.Q2 Quiz',
    ]);
  });

  test('stand after the lessons that they cover', () => {
    const first = quiz(1, 'Content Covered Lessons-1 through 2 of Section-7');
    expect(outline(...lessons, quiz(2), first).slice(1)).toEqual([
      '  7.1 L',
      '  7.2 L',
      '  7.Q1 Quiz',
      '  7.3 L',
      '  7.Q2 Quiz',
    ]);
  });

  test('are told nothing: the same number is no mistake', () => {
    expect(arrange(...lessons, quiz(1), quiz(2)).problems).toEqual([]);
  });

  test('keep their place when it is nobody else’s', () => {
    const [one, two] = lessons;
    if (!one || !two) throw new Error('There are three lessons.');
    expect(outline(one, two, quiz(3)).at(-1)).toBe('  7.3 Quiz');
  });
});

test('an item without its lesson is shown in its place and told', () => {
  const course = [
    sketchLesson('1.md', { section: ecs, lesson: 1, title: 'One' }),
    sketchLesson('7.md', { section: ecs, lesson: 7, title: 'Seven' }),
    sketchLesson('h.md', { section: ecs, lesson: 4, order: 1, kind: 'hands-on', title: 'Lost' }),
  ];
  expect(outline(...course).slice(1)).toEqual(['  7.1 One', '  7.4.1 Lost', '  7.7 Seven']);
  const [problem] = arrange(...course).problems;
  expect(problem).toMatchObject({ file: 'h.md', rule: 'orphan-item' });
  expect(problem?.message).toBe(
    '“Lost” belongs to lesson 4, which this section does not have. It is shown in its place; correct `lesson`, or drop `order`.',
  );
});

test('lessons with one number are both shown, and told once', () => {
  const course = arrange(
    sketchLesson('b.md', { section: ecs, lesson: 1, title: 'Bees' }),
    sketchLesson('a.md', { section: ecs, lesson: 1, title: 'Ants' }),
  );
  expect(readingOrder(course).map(({ lesson }) => lesson.title)).toEqual(['Ants', 'Bees']);
  expect(course.problems).toHaveLength(1);
  expect(course.problems[0]).toMatchObject({ file: 'b.md', rule: 'duplicate-number' });
  expect(course.problems[0]?.message).toContain('“Ants” (a.md)');
});

test('two sections with one number are told', () => {
  const course = arrange(
    sketchLesson('a.md', { section: 'Section-5', lesson: 1 }),
    sketchLesson('b.md', { section: 'Section-5-S3', lesson: 2 }),
  );
  expect(course.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'section-number b.md',
  ]);
});

test('a folder is a section for lessons that do not say', () => {
  expect(
    outline(
      sketchLesson('section-2-first-steps/a.md', { title: 'A' }),
      sketchLesson('section-2-first-steps/extra/b.md', { title: 'B' }),
      sketchLesson('_posts/c.md', { title: 'C' }),
    ),
  ).toEqual(['Section 2 · First steps', '   A', '   B', '', '   C']);
});

test('cloths follow the number of the section', () => {
  const cloths = arrange(
    ...[1, 7, 9].map((n) => sketchLesson(`${String(n)}.md`, { section: `Section-${String(n)}` })),
    sketchLesson('none.md'),
  ).sections.map(({ cloth }) => cloth);
  expect(cloths).toEqual(['cobalt', 'mulberry', 'cobalt', 'graphite']);
});

test('a course with an accent is bound in it', () => {
  const course = arrangeCourse([sketchLesson('a.md', { section: 'Section-2' })], {
    ...defaultSettings,
    accent: 'teal',
  });
  expect(course.sections[0]?.cloth).toBe('own');
});

test('next goes from a lesson to its items to the next lesson, over the ends of sections', () => {
  const course = arrange(
    sketchLesson('a.md', { section: 'Section-1', lesson: 1, title: 'A' }),
    sketchLesson('h.md', { section: 'Section-1', lesson: 1, order: 1, title: 'H' }),
    sketchLesson('b.md', { section: 'Section-2', lesson: 1, title: 'B' }),
  );
  const around = readingOrder(course).map(({ address }) => {
    const { previous, next } = neighbours(course, address);
    return [previous?.lesson.title, next?.lesson.title];
  });
  expect(around).toEqual([
    [undefined, 'H'],
    ['A', 'B'],
    ['H', undefined],
  ]);
  expect(neighbours(course, 'nowhere/')).toEqual({ previous: undefined, next: undefined });
});

test('no lesson is dropped, and the order of reading files does not matter', () => {
  const sketch = fc.record(
    {
      section: fc.constantFrom('Section-1', 'Section-2-X', 'Extra'),
      lesson: fc.integer({ min: 0, max: 4 }),
      order: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom('lesson' as const, 'quiz' as const, 'hands-on' as const),
      note: fc.constantFrom('Covers lessons 1 to 3', 'Say hello'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), fc.nat(), (sketches, turn) => {
      const lessons = sketches.map((one, index) => sketchLesson(`${String(index)}.md`, one));
      const cut = turn % (lessons.length + 1);
      const turned = [...lessons.slice(cut), ...lessons.slice(0, cut)];
      const course = arrange(...lessons);
      expect(arrange(...turned)).toEqual(course);
      const order = readingOrder(course);
      expect(order.map(({ lesson }) => lesson.file).sort()).toEqual(
        lessons.map(({ file }) => file).sort(),
      );
      expect(new Set(order.map(({ address }) => address)).size).toBe(lessons.length);
    }),
  );
});
