import { describe, expect, test } from 'vitest';
import type { CourseIndex } from './course-index.ts';
import { findInIndex, markWords } from './find.ts';

const lesson = (label: string, title: string, slides: readonly string[]) => ({
  address: `${label}/`,
  file: `${label}.md`,
  title,
  label,
  section: 'Section 7 · ECS',
  kind: 'lesson' as const,
  minutes: 1,
  slides: [title, ...slides],
});
const index: CourseIndex = {
  title: 'Clouds',
  lessons: [
    lesson('7.1', 'Introduction to Docker', ['Images', 'Running Docker']),
    lesson('7.2', 'Docker Compose', ['Café services']),
  ],
};
const found = (query: string): readonly string[] =>
  findInIndex(index, query).map(
    ({ lesson: { label }, slide }) => `${label}/${String(slide ?? '')}`,
  );

describe('finding', () => {
  test('puts lessons before slides, and titles that begin with the query first', () => {
    expect(found('docker')).toEqual(['7.2/', '7.1/', '7.1/3']);
  });

  test('wants every word, forgives case and accents', () => {
    expect(found('DOCKER run')).toEqual(['7.1/3']);
    expect(found('cafe')).toEqual(['7.2/2']);
    expect(found('docker cafe')).toEqual([]);
  });

  test('knows numbers and sections', () => {
    expect(found('7.2')[0]).toBe('7.2/');
    expect(found('ecs compose')).toEqual(['7.2/']);
  });

  test('finds nothing for nothing', () => {
    expect(found('   ')).toEqual([]);
  });
});

test('marked parts join to the title', () => {
  const parts = markWords('Running Docker (v2)', 'dock (v');
  expect(parts.map(({ text }) => text).join('')).toBe('Running Docker (v2)');
  expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Dock', '(v']);
});
