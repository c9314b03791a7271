import { describe, expect, test } from 'vitest';
import { guessCoverTitle, titleSize } from './title-size.ts';

test.each([
  ['Databases', 'xl'],
  ['Understanding Serverless Computing', 'l'],
  ['Elastic Load Balancing (ELB) and the Four Types of Load Balancers in AWS', 'm'],
  ['无服务器计算', 'xl'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'small'],
])('the title %s stands at %s', (title, expected) => {
  expect(guessCoverTitle(title)).toBe(expected);
});

describe('a title', () => {
  test.each([
    ['What Does Serverless Mean?', undefined],
    ['Components of the AWS Snow Family, in some detail', 'long'],
    ['什么是无服务器计算以及它为什么对开发者如此重要', 'long'],
    ['word '.repeat(30), 'small'],
  ])('%s', (title, expected) => {
    expect(titleSize(title)).toBe(expected);
  });
});
