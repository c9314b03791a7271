import { expect, it } from 'vitest';
import { dropFaces } from './faces.ts';

const face = (name: string, range?: string): string =>
  `@font-face{font-family:${name};src:url(./${name}.woff2)${range === undefined ? '' : `;unicode-range:${range}`}}`;
const css = [
  face('latin', 'U+??,U+131'),
  face('ext', 'U+100-2BA,U+1E00-1E9F'),
  face('arabic', 'U+6??'),
  face('math'),
  '@font-face{font-family:Fallback;src:local(Arial)}',
  'p{color:red}',
].join('');

const left = (words: string, usesMath = false): readonly string[] =>
  [...dropFaces(css, { words, usesMath }).matchAll(/font-family:(\w+)/g)].map(
    ([, name]) => name ?? '',
  );

it('keeps the fonts of which a letter is used, and what loads nothing', () => {
  expect(left('Words')).toEqual(['latin', 'Fallback']);
  expect(left('Łódź')).toEqual(['latin', 'ext', 'Fallback']);
  expect(left('كلمة')).toEqual(['latin', 'arabic', 'Fallback']);
  expect(dropFaces(css, { words: '', usesMath: false })).toContain('p{color:red}');
});

it('keeps the font of formulas where there are some', () => {
  expect(left('x', true)).toEqual(['latin', 'math', 'Fallback']);
});
