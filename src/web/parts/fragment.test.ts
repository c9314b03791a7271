import { expect, it } from 'vitest';
import { idIn } from './fragment.ts';

it.each([
  ['#two', 'two'],
  ['#gr%C3%B6%C3%9Fe', 'größe'],
  ['#%', '%'],
  ['#', ''],
  ['', ''],
])('%s names %s', (fragment, id) => {
  expect(idIn(fragment)).toBe(id);
});
