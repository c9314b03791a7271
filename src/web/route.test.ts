import { expect, it } from 'vitest';
import { chooseRoom } from './route.ts';

it.each([
  ['lesson', 'deck', 'deck'],
  ['lesson', 'read', 'reader'],
  ['lesson', 'print', 'print'],
  ['lesson', 'nonsense', 'deck'],
  ['lesson', undefined, 'deck'],
  ['library', 'deck', 'library'],
  ['missing', undefined, 'missing'],
] as const)('a %s page seen as %s opens the %s', (page, view, room) => {
  expect(chooseRoom(page, view)).toBe(room);
});
