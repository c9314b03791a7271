import { expect, test } from 'vitest';
import { arrangeCourse } from '../course/arrange.ts';
import { defaultSettings } from '../course/settings.ts';
import { parseLesson } from '../lesson/parse.ts';
import { renderSlide } from '../lesson/render.ts';
import { sampleTools } from '../lesson/sample.ts';
import { languagesOf, makeSearchFile, searchAddresses, type RenderSlides } from './course-files.ts';

const files: Readonly<Record<string, string>> = {
  'a.md': '---\ntitle: Clouds\nlesson: 1\n---\n\n### Clouds\n\nRented.\n\nNote: SECRET-ONE',
  'b.md': '---\ntitle: Wolken\nlang: de\nlesson: 2\n---\n\n### Wolken\n\nGemietet.',
  'c.md':
    '---\ntitle: Zones\nlesson: 3\n---\n\n### Zones\n\n::: notes\nSECRET-TWO\n::: learners\nSECRET-THREE\n:::\n:::\n\n<!-- SECRET-FOUR -->\n\nPlaces.',
};
const course = arrangeCourse(
  Object.entries(files).map(([file, text]) => parseLesson(text, file)),
  defaultSettings,
);
const render: RenderSlides = ({ lesson }) =>
  lesson.slides.map((slide) => renderSlide(slide, lesson, sampleTools));

test('there is one file for each language, the language of the course first', () => {
  expect(languagesOf(course)).toEqual(['en', 'de']);
  expect(searchAddresses(course)).toEqual(['search-en.json', 'search-de.json']);
  const titles = (lang: string) =>
    makeSearchFile(course, lang, render).lessons.map(({ title }) => title);
  expect(titles('en')).toEqual(['Clouds', 'Zones']);
  expect(titles('de')).toEqual(['Wolken']);
});

test('a file has the words of slides, and none of the notes', () => {
  const json = JSON.stringify(makeSearchFile(course, 'en', render));
  expect(json).toContain('Rented.');
  expect(json).toContain('Places.');
  expect(json).not.toContain('SECRET');
});
