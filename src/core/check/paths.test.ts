import { expect, it } from 'vitest';
import { leadsOutside, resolvePath, splitAddress } from './paths.ts';

it('resolves paths from the folder of the lesson', () => {
  expect(resolvePath('a/b/lesson.md', './pictures/../x.png')).toBe('a/b/x.png');
  expect(resolvePath('lesson.md', 'x.png')).toBe('x.png');
  expect(resolvePath('a/lesson.md', '/x.png')).toBe('x.png');
});

it('knows when a path leaves the course', () => {
  expect(resolvePath('a/lesson.md', '../../secret')).toBeUndefined();
  expect(resolvePath('a/lesson.md', '../near.md')).toBe('near.md');
});

it('tells addresses outside from those inside', () => {
  expect(leadsOutside('https://example.org')).toBe(true);
  expect(leadsOutside('mailto:a@example.org')).toBe(true);
  expect(leadsOutside('//example.org/x')).toBe(true);
  expect(leadsOutside('a:b.md')).toBe(true);
  expect(leadsOutside('two.md')).toBe(false);
});

it('splits addresses, and leaves broken escapes as they are', () => {
  expect(splitAddress('my%20file.md?x=1#/2')).toEqual({ path: 'my file.md', fragment: '/2' });
  expect(splitAddress('100%.md')).toEqual({ path: '100%.md', fragment: '' });
});
