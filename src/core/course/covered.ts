import type { Lesson } from '../lesson/lesson.ts';

const said = /\b(?:content\s+covered|covers?)\b[:\s]*([^\n.]*)/i;
const range = /^(\d{1,4})\s*(?:-|–|—|to|through|thru|until)\s*(\d{1,4})$/i;

/**
 * The numbers of the lessons that a quiz says it covers, rising: `<!-- Content Covered Lessons-1 through 7 of
 * Section-12 -->`, `Covers lessons 1, 2 and 5`. Empty when it does not say.
 */
export function coveredLessons({ kind, slides }: Lesson): readonly number[] {
  if (kind !== 'quiz') return [];
  for (const { notes } of slides)
    for (const { source } of notes.parts) {
      const words = said.exec(source)?.[1];
      if (words !== undefined && /\blessons?\b/i.test(words)) return parseNumbers(words);
    }
  return [];
}

function parseNumbers(words: string): readonly number[] {
  const list = words
    .replace(/\b(?:of|in)\s+(?:this\s+)?section.*$/i, '')
    .replace(/\blessons?[\s-]*/gi, '')
    .split(/[,;&]|\band\b/i);
  const numbers = list.flatMap((part) => expand(part.trim()));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function expand(part: string): readonly number[] {
  const [, from, to] = range.exec(part) ?? [];
  if (from === undefined || to === undefined) return /^\d{1,4}$/.test(part) ? [Number(part)] : [];
  const first = Math.min(Number(from), Number(to));
  const count = Math.min(Math.abs(Number(to) - Number(from)), 500) + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
