import { expect, test } from 'vitest';
import { createHighlighter } from './highlight.ts';

const highlight = await createHighlighter(['js', 'json', 'bash', 'klingon', 'text']);

const kindOf = (code: string, language: string, text: string): string | undefined =>
  highlight(code, language)
    ?.flat()
    .find((token) => token.text.includes(text))?.kind;

test('colours runs by what they are', () => {
  const code = 'const answer = 42; // why\nask("me");';
  expect(kindOf(code, 'js', 'const')).toBe('keyword');
  expect(kindOf(code, 'js', '42')).toBe('number');
  expect(kindOf(code, 'js', 'why')).toBe('comment');
  expect(kindOf(code, 'js', 'ask')).toBe('function');
  expect(kindOf(code, 'js', 'me')).toBe('string');
  expect(kindOf('{ "a": true }', 'json', 'true')).toBe('constant');
});

test.each(['const a = `b ${c}`;\n\n\tlet d;\n', '', '\n\n', '<script>"&\u0000', 'ü 😀 速'])(
  'loses no character of %j',
  (code) => {
    const lines = highlight(code, 'js')?.map((line) => line.map(({ text }) => text).join(''));
    expect(lines?.join('\n')).toBe(code);
  },
);

test('knows a language by its other names', async () => {
  const other = await createHighlighter(['yml', 'sh', 'ts']);
  for (const name of ['yml', 'sh', 'ts']) expect(other('a: 1', name)).toBeDefined();
});

test('leaves languages alone that it does not know or did not load', () => {
  expect(highlight('a', 'klingon')).toBeUndefined();
  expect(highlight('a', 'rust')).toBeUndefined();
  expect(highlight('a', '__proto__')).toBeUndefined();
  expect(highlight('a', '')).toBeUndefined();
});

test('leaves code alone that is data', () => {
  expect(highlight(`"${'a'.repeat(10_000)}"`, 'js')).toBeUndefined();
});
