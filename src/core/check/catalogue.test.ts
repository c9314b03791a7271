import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

/** Told of faults of Lectern and of what nobody can silence: no author looks for these names. */
const unlisted = ['render', 'unreadable', 'slide-layout', 'many-problems'];

it('lists every rule that the sources tell, each once', () => {
  const names = catalogue.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const told = ['src/core', 'src/node'].flatMap(sourcesIn).flatMap(rulesIn);
  expect(told.length).toBeGreaterThan(40);
  expect([...new Set(told)].filter((rule) => !names.includes(rule)).sort()).toEqual(
    [...unlisted].sort(),
  );
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /(?<!\.test)\.ts$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function rulesIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\brule: '([a-z-]+)'/g)].map(
    ([, name = '']) => name,
  );
}
