import { createGrammar } from '../grammar.ts';

export const { list, number, plural } = createGrammar('pt');

export function shortTime(minutes: number): string {
  if (minutes < 60) return `${number(minutes)} min`;
  const rest = minutes % 60;
  const hours = `${number(Math.floor(minutes / 60))} h`;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}

export function lessonRange(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `a lição ${number(first)}`;
  if (numbers.length > 2 && last - first === numbers.length - 1)
    return `as lições ${number(first)} a ${number(last)}`;
  return `as lições ${list(numbers.map(number))}`;
}
