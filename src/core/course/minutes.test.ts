import { expect, test } from 'vitest';
import { planMinutes } from './minutes.ts';
import { sketchLesson } from './testing.ts';

const settings = {
  layout: undefined,
  background: undefined,
  classes: [],
  duration: 9,
  hidden: false,
};
const step = { title: undefined, step: 1, blocks: [], firstSentence: 0, first: false };
const quiz = { question: '?', options: [] };

test('the planned duration counts before all', () => {
  expect(planMinutes(sketchLesson('a.md', { duration: 45, slides: [{ words: 9000 }] }))).toBe(45);
});

test('words are spoken at 150 a minute, with a pause on every slide', () => {
  const slides = Array.from({ length: 4 }, () => ({ words: 150 }));
  expect(planMinutes(sketchLesson('a.md', { slides }))).toBe(7);
});

test('a slide’s own duration takes the place of its words', () => {
  expect(planMinutes(sketchLesson('a.md', { slides: [{ words: 9000, settings }] }))).toBe(9);
});

test('steps done by hand take two minutes, questions one', () => {
  const steps = Array.from({ length: 5 }, () => ({ shape: step }));
  expect(planMinutes(sketchLesson('a.md', { kind: 'hands-on', slides: steps }))).toBe(10);
  const questions = Array.from({ length: 8 }, () => ({ quiz, words: 100 }));
  expect(planMinutes(sketchLesson('a.md', { kind: 'quiz', slides: questions }))).toBe(8);
});

test('it is never nothing', () => {
  expect(planMinutes(sketchLesson('a.md', { slides: [] }))).toBe(1);
});
