import type { CourseIndex, IndexedLesson } from './course-index.ts';

/** A place in the course that a query leads to. */
export interface Hit {
  readonly lesson: IndexedLesson;
  /** The slide whose title was found, from 1; undefined when the lesson itself was found. */
  readonly slide: number | undefined;
  /** The words to show: the title of the slide, or of the lesson. */
  readonly title: string;
}

interface Scored extends Hit {
  readonly score: number;
}

const most = 60;

/**
 * Finds lessons and slides whose titles have every word of the query, or begin with its number. Case and accents do
 * not matter. Lessons stand before slides, titles that begin with the query before others, then reading order.
 */
export function findInIndex(index: CourseIndex, query: string): readonly Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = index.lessons.flatMap((lesson) => hitsOf(lesson, words));
  return hits.toSorted((a, b) => b.score - a.score).slice(0, most);
}

/** Parts of a title, so that those which the query has can be marked. Joined, they are the title. */
export function markWords(
  title: string,
  query: string,
): readonly { readonly text: string; readonly hit: boolean }[] {
  const words = query.trim().split(/\s+/).filter(Boolean).map(escapeRegExp);
  if (words.length === 0) return [{ text: title, hit: false }];
  return title
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((text, index) => ({ text, hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function hitsOf(lesson: IndexedLesson, words: readonly string[]): readonly Scored[] {
  const own = scoreLesson(lesson, words);
  const slides = lesson.slides.flatMap((title, index): readonly Scored[] => {
    const score = scoreTitle(title, words);
    const isLessonAgain = index === 0 && title === lesson.title;
    return score === 0 || isLessonAgain ? [] : [{ lesson, slide: index + 1, title, score }];
  });
  if (own === 0) return slides;
  return [{ lesson, slide: undefined, title: lesson.title, score: own + 10 }, ...slides];
}

function scoreLesson(lesson: IndexedLesson, words: readonly string[]): number {
  const number = words.length === 1 ? words[0] : undefined;
  if (number !== undefined && lesson.label !== '' && fold(lesson.label) === number) return 20;
  return (
    scoreTitle(lesson.title, words) || scoreTitle(`${lesson.section} ${lesson.title}`, words) / 4
  );
}

/** 0 when a word is missing; more when words of the title begin with the words of the query. */
function scoreTitle(title: string, words: readonly string[]): number {
  const folded = fold(title);
  if (!words.every((word) => folded.includes(word))) return 0;
  if (folded.startsWith(words.join(' '))) return 4;
  return words.every((word) => ` ${folded}`.includes(` ${word}`)) ? 2 : 1;
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
