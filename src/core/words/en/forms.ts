import { createGrammar } from '../grammar.ts';

export const { list, number, plural } = createGrammar('en');

/** Minutes as `45 min` or `1 h 20`. */
export function shortTime(minutes: number): string {
  if (minutes < 60) return `${number(minutes)} min`;
  const rest = minutes % 60;
  const hours = `${number(Math.floor(minutes / 60))} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}

/** `lessons 1 to 3`, or `lessons 1, 3 and 7`. */
export function lessonRange(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `lesson ${number(first)}`;
  if (numbers.length > 2 && last - first === numbers.length - 1)
    return `lessons ${number(first)} to ${number(last)}`;
  return `lessons ${list(numbers.map(number))}`;
}
