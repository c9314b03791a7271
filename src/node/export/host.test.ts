import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostSite, pathBelow, type SiteHost } from './host.ts';

describe('pathBelow', () => {
  it('cuts off the root and the query', () => {
    expect(pathBelow('/t/', '/t/a/b%20c.html?view=print#/2')).toBe('a/b c.html');
    expect(pathBelow('/t/', '/t/')).toBe('');
  });

  it.each(['/other/', '/t', '/t/../x', '/t/%2e%2e/x', '/t/..%5cx', '/t/%00', '/t/%zz', undefined])(
    'refuses %j',
    (url) => {
      expect(pathBelow('/t/', url)).toBeUndefined();
    },
  );
});

describe('hostSite', () => {
  let host: SiteHost;
  const asked: string[] = [];

  beforeAll(async () => {
    host = await hostSite((path) => {
      asked.push(path);
      if (path === 'broken') return Promise.reject(new Error('no disk'));
      return Promise.resolve(path === 'a.txt' ? { body: 'hello', type: 'text/plain' } : undefined);
    });
  });

  afterAll(() => host.close());

  it('sends what is found', async () => {
    const answer = await fetch(`${host.url}a.txt?x`);
    expect(await answer.text()).toBe('hello');
    expect(answer.headers.get('content-type')).toBe('text/plain');
  });

  it('answers 404 to the rest, and to failures', async () => {
    expect((await fetch(`${host.url}b.txt`)).status).toBe(404);
    expect((await fetch(`${host.url}broken`)).status).toBe(404);
  });

  it('serves nothing to those who do not know the path', async () => {
    const before = asked.length;
    expect((await fetch(new URL('/a.txt', host.url))).status).toBe(404);
    expect(asked.length).toBe(before);
  });
});
