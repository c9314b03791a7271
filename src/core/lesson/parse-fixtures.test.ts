import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lesson, Slide } from './lesson.ts';
import { parseLesson } from './parse.ts';

/**
 * Every case in `fixtures/text/*.txt`: a title, a line with a dot, a lesson, a dot, how it should be read, a dot. A slide is
 * told as `== number, line` and its source; what else there is to say of it follows behind `:`.
 */
const folder = new URL('fixtures/text/', import.meta.url);

for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  describe(`reading ${name}`, () => {
    for (const { title, lesson, expected } of readCases(text)) {
      it(`reads ${title}`, () =>
        expect(tell(parseLesson(lesson, 'course/lesson.md'))).toBe(expected));
    }
  });
}

it('finds cases', () => {
  expect(readCases('# A\n\ntwo\n.\na\n.\nb\n.\n')).toEqual([
    { title: 'two', lesson: 'a', expected: 'b' },
  ]);
});

function readCases(text: string) {
  const cases: { title: string; lesson: string; expected: string }[] = [];
  const parts = `\n${text}`.split(/\n\.(?=\n|$)/);
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [before = '', lesson = '', expected = ''] = parts.slice(index, index + 3);
    const title = before.trim().split('\n').at(-1) ?? '';
    cases.push({ title, lesson: written(lesson.slice(1)), expected: expected.slice(1) });
  }
  return cases;
}

/** Signs that cannot be seen are written as pictures of them. */
function written(text: string): string {
  return text.replaceAll('→', '\t').replaceAll('␍', '\r').replaceAll('␀', '\0');
}

function tell(lesson: Lesson): string {
  const front = Object.entries(lesson.front)
    .filter(([key, value]) => value !== undefined && value !== false && key !== 'separator')
    .map(([key, value]) => `${key} ${String(value)}`);
  const lines = [
    ...(front.length > 0 ? [`: ${front.join(', ')}`] : []),
    ...(lesson.kind === 'lesson' ? [] : [`: a ${lesson.kind}`]),
    ...lesson.slides.flatMap(tellSlide),
    ...lesson.problems.map(
      ({ line, column, level, rule, message }) =>
        `! ${line}:${column} ${level} ${rule}: ${message}`,
    ),
  ];
  return lines.join('\n');
}

function tellSlide(slide: Slide): readonly string[] {
  const { settings, notes, definitions } = slide;
  const set = [
    settings.layout && `layout ${settings.layout}`,
    settings.background && `background ${settings.background}`,
    settings.classes.length > 0 && `class ${settings.classes.join(' ')}`,
    settings.duration && `${settings.duration} minutes`,
  ].filter(Boolean);
  return [
    `== ${slide.number}, line ${slide.line}`,
    ...slide.source.split('\n'),
    ...(set.length > 0 ? [`: ${set.join(', ')}`] : []),
    ...notes.parts.map(({ step, source }) => `: notes ${step}: ${onOneLine(source)}`),
    ...notes.learners.map((words) => `: learners: ${onOneLine(words)}`),
    ...(definitions === '' ? [] : [`: from elsewhere: ${onOneLine(definitions)}`]),
  ];
}

/** Line breaks as `|`, empty lines as `¶`. */
function onOneLine(text: string): string {
  return text.replace(/\n{2,}/g, ' ¶ ').replaceAll('\n', ' | ');
}
