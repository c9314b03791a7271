import { expect, it } from 'vitest';
import { nearestWord } from './nearest.ts';

it('finds the word that was meant', () => {
  expect(nearestWord('pictures/regoin.svg', ['pictures/region.svg', 'pictures/vpc.svg'])).toBe(
    'pictures/region.svg',
  );
});

it('finds a word in other capitals', () => {
  expect(nearestWord('Logo.PNG', ['logo.png'])).toBe('logo.png');
});

it('finds nothing when nothing is near', () => {
  expect(nearestWord('chart.png', ['budget.pdf', 'notes.txt'])).toBeUndefined();
  expect(nearestWord('', ['abc'])).toBeUndefined();
});
