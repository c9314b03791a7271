import { expect, test } from 'vitest';
import { isInside } from './guard.ts';

test.each([
  ['/srv/deck', '/srv/deck/a.md', true],
  ['/srv/deck', '/srv/deck/..a/b', true],
  ['/srv/deck', '/srv/deck', false],
  ['/srv/deck', '/srv/deck-private/x', false],
  ['/srv/deck', '/srv/deck/../x', false],
  ['/srv/deck', '/srv', false],
  ['/srv/deck', '/', false],
  ['/', '/etc/passwd', true],
])('%s holds %s: %s', (folder, path, inside) => {
  expect(isInside(folder, path)).toBe(inside);
});
