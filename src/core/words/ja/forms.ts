import { createGrammar } from '../grammar.ts';

export const { list, number, plural } = createGrammar('ja');

export function shortTime(minutes: number): string {
  if (minutes < 60) return `${number(minutes)} 分`;
  const rest = minutes % 60;
  const hours = `${number(Math.floor(minutes / 60))} 時間`;
  return rest === 0 ? hours : `${hours} ${number(rest)} 分`;
}

export function lessonRange(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `レッスン ${number(first)}`;
  if (numbers.length > 2 && last - first === numbers.length - 1)
    return `レッスン ${number(first)}〜${number(last)}`;
  return `レッスン ${list(numbers.map(number))}`;
}
