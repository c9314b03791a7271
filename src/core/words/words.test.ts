import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import alike from './alike.json' with { type: 'json' };
import { languages, type Language } from './languages.ts';
import { languageModules } from './load.ts';

type Leaf = string | ((...values: unknown[]) => string);

/** Every word of a language by its path: `deck.tools.next`. */
async function leavesOf(language: Language): Promise<ReadonlyMap<string, Leaf>> {
  const { words, shelves } = await languageModules[language]();
  const others = await Promise.all(Object.values(shelves).map((load) => load()));
  const found = new Map<string, Leaf>();
  const walk = (value: unknown, path: readonly string[]): void => {
    // A function of the catalogue takes what the test gives: numbers, names, or one list.
    if (typeof value === 'string' || typeof value === 'function')
      found.set(path.join('.'), value as Leaf);
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, [...path, key]);
  };
  for (const shelf of [words, ...others.map((module) => module.words)]) walk(shelf, []);
  return found;
}

const values = [41, 43, 47, 53];

function say(path: string, leaf: Leaf, numbers = values): string {
  if (typeof leaf === 'string') return leaf;
  if (path === 'library.covers') return leaf(numbers);
  return path === 'library.sums' ? leaf(numbers.map(String)) : leaf(...numbers);
}

/** The numbers in what is said, each once: what a word is given must be in it, in any order. */
function numbersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\d+/g))].toSorted();
}

const english = await leavesOf('en');
const others = languages.filter((language) => language !== 'en');

describe.each(others)('the words in %s', async (language) => {
  const words = await leavesOf(language);

  it('are those of English, no fewer and no more', () => {
    expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('say every number and name they are given', () => {
    const wrong = [...english].filter(([path, leaf]) => {
      if (typeof leaf === 'string') return false;
      const said = say(path, words.get(path) ?? '');
      return numbersIn(said).join() !== numbersIn(say(path, leaf)).join();
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('count in every form the language has', () => {
    for (const [path, leaf] of words)
      for (const n of [0, 1, 2, 3, 11, 21, 100]) {
        const said = say(path, leaf, [n, n + 1, n + 2, n + 3]);
        expect(said, path).not.toMatch(/#|undefined|NaN|^\s|\s$/);
        expect(said, path).not.toBe('');
      }
  });

  it('are not those of English by an oversight', () => {
    const same = [...english].filter(
      ([path, leaf]) =>
        /[a-z]{2}/i.test(say(path, leaf)) && say(path, words.get(path) ?? '') === say(path, leaf),
    );
    expect(same.map(([path]) => path).toSorted()).toEqual(alike[language].toSorted());
  });
});

const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function readSources(floor: string, ending: RegExp): readonly { file: string; text: string }[] {
  return readdirSync(join(source, floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('.test.'))
    .map((file) => ({
      file: `${floor}/${file}`,
      text: readFileSync(join(source, floor, file), 'utf8'),
    }));
}

describe('components', () => {
  const scripts = readSources('web', /\.tsx?$/);

  it('have no words of their own', () => {
    const literal =
      />\s*[A-Za-z][a-z]+(?: [a-z]+)*[.!?]?\s*<\/|(?:aria-label|title|placeholder|alt)="[A-Za-z]|\.(?:textContent|ariaLabel|title|placeholder) = '[^']*[A-Za-z]{2}/;
    const wrong = scripts.filter(({ file, text }) => file.endsWith('x') && literal.test(text));
    expect(literal.test('<p>Hello there</p>')).toBe(true);
    expect(wrong.map(({ file, text }) => `${file}: ${literal.exec(text)?.[0] ?? ''}`)).toEqual([]);
  });

  it('take them from one place', () => {
    const wrong = scripts.filter(
      ({ file, text }) =>
        /core\/words\/(?:[a-z]{2}\/|page-words|load)/.test(text) &&
        !/web\/parts\/ui\.ts|open\/words\.ts/.test(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keep none in a constant before they are loaded', () => {
    const early = scripts.filter(({ file }) => /^web\/(?:parts\/|main|route)/.test(file));
    const wrong = early.filter(({ text }) => /^(?:export )?const \w+ = ui\./m.test(text));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

it('says nothing that nobody asks for', () => {
  const all = [
    ...readSources('web', /\.tsx?$/),
    ...readSources('core', /\.ts$/),
    ...readSources('node', /\.ts$/),
  ]
    .filter(({ file }) => !file.startsWith('core/words/'))
    .map(({ text }) => text)
    .join('\n');
  const byName =
    /^(?:keys|keyNames|themes|kinds)\.|^prose\.callouts\.|^deck\.(?:live|black|white|frozen)$|\.inHand\.|^reader\.widths\.|^offline\.failed\.|^presenter\.status\.|^presenter\.mend\.(?:says|refused)\./;
  const unasked = [...english.keys()].filter(
    (path) =>
      !byName.test(path) && !new RegExp(`[.{ ,]${path.split('.').at(-1) ?? ''}\\b`).test(all),
  );
  expect(unasked).toEqual([]);
});
