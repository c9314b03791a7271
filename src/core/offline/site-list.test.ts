import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, isKeptAtOnce, kindOf, progressOf } from './site-list.ts';
import { staysWithTalk } from './windows.ts';

const file = (address: string, bytes = 10) => ({ address, bytes, hash: 'x' });

describe('the address of a file', () => {
  it('is what stands below the root, a folder being its index', () => {
    expect(addressIn('/a/', '/a/')).toBe('index.html');
    expect(addressIn('/a/', '/a/1-gr%C3%B6%C3%9Fe/')).toBe('1-größe/index.html');
    expect(addressIn('/a/', '/a/assets/x.js')).toBe('assets/x.js');
  });

  it('is none outside the site, or where the path is no text', () => {
    expect(addressIn('/a/', '/b/')).toBeUndefined();
    expect(addressIn('/a/', '/a')).toBeUndefined();
    expect(addressIn('/a/', '/a/%ff')).toBeUndefined();
  });
});

it('tells what never changes from pages and all else', () => {
  expect(kindOf('assets/deck-12345678.js')).toBe('hashed');
  expect(kindOf('files/plan-12345678.svg')).toBe('hashed');
  expect(kindOf('section-1/index.html')).toBe('page');
  expect(kindOf('section-1/notes.json')).toBe('plain');
});

it('keeps the library, scripts, styles and Latin at once, but no lesson, notes, pictures or large scripts', () => {
  const kept = [
    file('index.html'),
    file('assets/a.js'),
    file('assets/a.css'),
    file('a/index.html'),
    file('a/notes.json'),
    file('assets/sans-latin-wght-normal-12345678.woff2'),
    file('assets/sans-arabic-wght-normal-12345678.woff2'),
    file('files/a.js'),
    file('assets/mermaid.js', 2_000_000),
  ].filter(isKeptAtOnce);
  expect(kept.map(({ address }) => address)).toEqual([
    'index.html',
    'assets/a.js',
    'assets/a.css',
    'assets/sans-latin-wght-normal-12345678.woff2',
  ]);
});

it('counts what is kept and what is missing together to the whole', () => {
  const files = fc.uniqueArray(
    fc.record({ address: fc.string(), hash: fc.string(), bytes: fc.nat() }),
    {
      selector: ({ address }) => address,
    },
  );
  fc.assert(
    fc.property(files, fc.nat(), (all, n) => {
      const missing = all.slice(0, n % (all.length + 1));
      const {
        files: kept,
        ofFiles,
        bytes,
        ofBytes,
      } = progressOf(
        all,
        missing.map(({ address }) => address),
      );
      expect(kept + missing.length).toBe(ofFiles);
      expect(bytes + missing.reduce((sum, one) => sum + one.bytes, 0)).toBe(ofBytes);
    }),
  );
});

describe('a page that is open in another window', () => {
  const own = { path: '/a/', isNewer: false };
  const newer = { path: '/a/', isNewer: true };

  it('is given as it is there', () => {
    expect(staysWithTalk([own], '/a/', false)).toBe(true);
    expect(staysWithTalk([own], '/b/', false)).toBe(false);
    expect(staysWithTalk([], '/a/', false)).toBe(false);
  });

  it('is loaded anew when the only window is loaded again, or one is newer already', () => {
    expect(staysWithTalk([own], '/a/', true)).toBe(false);
    expect(staysWithTalk([own, own], '/a/', true)).toBe(true);
    expect(staysWithTalk([own, newer], '/a/', false)).toBe(false);
  });
});
