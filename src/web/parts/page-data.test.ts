import { describe, expect, test } from 'vitest';
import type { PageData } from '../../core/page/data.ts';
import { parseCourseIndex, parsePageData } from './page-data.ts';

const page: PageData = {
  page: 'lesson',
  root: '../../',
  course: { title: 'Clouds', stage: '16:9', search: ['search-en.json'] },
  lesson: {
    address: 'a/b/',
    file: 'a/b.md',
    keys: 'aaaAAAbbbBBB',
    title: 'Docker',
    label: '7.1',
    section: 'Section 7 · ECS',
    cloth: 'mulberry',
    kind: 'lesson',
    dir: 'ltr',
    minutes: 12,
    durations: [undefined, 2],
    slides: 5,
    condense: false,
    footer: '',
    previous: undefined,
    next: { title: 'ECS', address: 'a/c/' },
    notes: undefined,
    notesLeftOut: false,
    diagrams: undefined,
    lines: [],
    problems: [
      { file: 'a.md', line: 1, column: 2, rule: 'pagebreak-typo', level: 'warning', message: 'M.' },
    ],
  },
};

/** The page's JSON with something else at a path. */
function broken(path: readonly string[], value: unknown): string {
  const copy: unknown = JSON.parse(JSON.stringify(page));
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), path.at(-1) ?? '', value);
  return JSON.stringify(copy);
}

describe('page data', () => {
  test('comes through as it was', () => {
    expect(parsePageData(JSON.stringify(page))).toEqual(page);
  });

  test.each([
    [['page'], 'presenter'],
    [['root'], 7],
    [['course'], null],
    [['course', 'stage'], '16:10'],
    [['course', 'search'], 'search-en.json'],
    [['lesson', 'cloth'], 'silk'],
    [['lesson', 'minutes'], -1],
    [['lesson', 'slides'], '5'],
    [['lesson', 'condense'], 'no'],
    [['lesson', 'next'], {}],
    [['lesson', 'problems'], {}],
    [['lesson', 'problems'], [{}]],
  ])('is refused when %j is %j', (path, value) => {
    expect(parsePageData(broken(path, value))).toBeUndefined();
  });

  test('is refused when it is no object, or no JSON', () => {
    for (const text of ['', 'null', '[]', '"x"', '{']) expect(parsePageData(text)).toBeUndefined();
  });
});

test('the index of a course comes through, or not at all', () => {
  const { address, title, label, section, kind, minutes } = page.lesson ?? {};
  const entry = {
    address,
    file: 'a.md',
    title,
    label,
    section,
    kind,
    minutes,
    slides: ['One', ''],
  };
  const index = { title: 'Clouds', lessons: [entry] };
  expect(parseCourseIndex(JSON.stringify(index))).toEqual(index);
  expect(
    parseCourseIndex(JSON.stringify({ ...index, lessons: [{ ...entry, slides: [1] }] })),
  ).toBeUndefined();
});
