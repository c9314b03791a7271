import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, parseCourseSettings } from './settings.ts';

const parse = (text: string) => parseCourseSettings(text, 'course.yml');
const told = (text: string) =>
  parse(text).problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );

test('reads every setting', () => {
  const { settings, problems } = parse(`---
title: Cloud Foundations
description: >
  A first
  course.
author: Ada
lang: pt-BR
url: https://example.org/course
embed: https://Learn.example.org/
condense: yes
stage: 4:3
footer: Cloud
accent: '#0b6bcb'
logo: pictures/logo.svg
css: [a.css, b.css]
notes: locked
ignore: slide-shrunk, slide-columned
`);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    title: 'Cloud Foundations',
    description: 'A first course.',
    author: 'Ada',
    lang: 'pt-BR',
    url: 'https://example.org/course/',
    embed: ['https://learn.example.org'],
    condense: true,
    stage: '4:3',
    footer: 'Cloud',
    accent: '#0b6bcb',
    logo: 'pictures/logo.svg',
    css: ['a.css', 'b.css'],
    notes: 'locked',
    ignore: ['slide-shrunk', 'slide-columned'],
  });
});

test('an empty file, or one of comments, changes nothing', () => {
  expect(parse('')).toEqual({ settings: defaultSettings, problems: [] });
  expect(parse('# later\n')).toEqual({ settings: defaultSettings, problems: [] });
  expect(parse('title:\n').settings.title).toBeUndefined();
});

test('YAML reads 16:9 without quotes as a number', () => {
  expect(parse('stage: 16:9').settings.stage).toBe('16:9');
});

test('an unknown key is told with its line and the one that was meant', () => {
  expect(told('title: A\nautor: B\n')).toEqual([
    '2:1 “autor” is not a setting of a course. Did you mean “author”?',
  ]);
});

test('a value that cannot be used is told and left out', () => {
  expect(told('stage: wide\ncss: [1]\naccent: "red; } body { display: none"')).toEqual([
    "1:1 “stage” must be `'16:9'` or `'4:3'`.",
    '2:1 “css” must be the path of a CSS file beside course.yml, or a list of them.',
    '3:1 “accent” must be a CSS colour such as `#0b6bcb` or `rebeccapurple`.',
  ]);
  expect(parse('stage: wide').settings).toEqual(defaultSettings);
});

test('notes are public when nothing is said, and stay in when what is said is not understood', () => {
  expect(parse('title: A').settings.notes).toBe('public');
  expect(parse('notes: none').settings.notes).toBe('none');
  expect(parse('notes: no').settings.notes).toBe('none');
  expect(parse('notes: lokced').settings.notes).toBe('none');
  expect(parse('Notes: locked').settings.notes).toBe('none');
  expect(parse('title: A: B\nnotes: locked').settings.notes).toBe('none');
  expect(parse('title: A: B\n# notes: locked').settings.notes).toBe('public');
  expect(told('notes: secret')).toEqual([
    '1:1 “notes” must be `public`, `none` or `locked`; until then the site has no notes.',
  ]);
});

test('text that is not YAML is told with its place', () => {
  expect(told('title: A: B\n')[0]).toMatch(/^1:\d+ This is not YAML: .*mapping/);
  expect(told('\n\ntitle: A\nfooter: "open\n')[0]).toMatch(/^\d+:\d+ This is not YAML/);
  expect(told('- a\n- b\n')).toEqual([
    '1:1 A course.yml is a list of `key: value` lines, such as `title: My course`.',
  ]);
});

test('it never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parse(text).settings.title).not.toBe('');
    }),
  );
});
