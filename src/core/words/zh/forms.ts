import { createGrammar } from '../grammar.ts';

export const { list, number, plural } = createGrammar('zh');

export function shortTime(minutes: number): string {
  if (minutes < 60) return `${number(minutes)} 分钟`;
  const rest = minutes % 60;
  const hours = `${number(Math.floor(minutes / 60))} 小时`;
  return rest === 0 ? hours : `${hours} ${number(rest)} 分`;
}

export function lessonRange(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `第 ${number(first)} 课`;
  if (numbers.length > 2 && last - first === numbers.length - 1)
    return `第 ${number(first)} 至 ${number(last)} 课`;
  return `第 ${list(numbers.map(number))} 课`;
}
