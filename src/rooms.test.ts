import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A room may import itself and the rooms named behind it, which all stand above it: imports only
 * point downward in the house, that is, upward in this list. Peers never import each other.
 */
const rooms = new Map<string, readonly string[]>([
  ['types', []],
  ['themes', []],
  ['core/problem', []],
  ['core/json', []],
  ['core/words', []],
  ['core/lesson', ['core/problem', 'core/words']],
  ['core/fit', ['core/lesson', 'core/problem', 'core/words']],
  ['core/course', ['core/lesson', 'core/problem', 'core/words', 'core/json']],
  ['core/talk', ['core/json']],
  ['core/paper', ['core/fit', 'core/problem', 'core/words', 'core/json']],
  ['core/search', ['core/lesson', 'core/course']],
  ['core/progress', ['core/lesson']],
  ['core/offline', []],
  [
    'core/page',
    ['core/lesson', 'core/course', 'core/progress', 'core/problem', 'core/words', 'core/json'],
  ],
  ['core/check', ['core/lesson', 'core/fit', 'core/course', 'core/problem', 'core/words']],
  ['node/content', ['core']],
  ['node/site', ['core', 'node/content', 'themes']],
  ['node/server', ['core', 'node/content', 'node/site']],
  ['node/export', ['core', 'node/content', 'node/site']],
  ['node/check', ['core', 'node/content', 'node/site', 'node/export']],
  ['node/cli', ['core', 'node']],
  ['web/parts', ['core']],
  ['web/link', ['core']],
  ['web/search', ['core', 'web/parts']],
  ['web/offline', ['core', 'web/parts']],
  ['web/deck', ['core', 'web/parts', 'web/link', 'web/search']],
  ['web/library', ['core', 'web/parts', 'web/link', 'web/search', 'web/offline']],
  ['web/reader', ['core', 'web/parts', 'web/link', 'web/search']],
  ['web/print', ['core', 'web/parts', 'web/deck']],
  ['web/presenter', ['core', 'web/parts', 'web/link', 'web/deck']],
  ['web/route', ['core']],
  ['web/main', ['core', 'web', 'themes']],
]);

/** Packages that only these rooms may know. All others are free. */
const keepers = new Map<string, readonly string[]>([
  ['reveal.js', ['web/deck']],
  ['perfect-freehand', ['web/deck']],
  ['@takumi-rs/wasm', ['node/site']],
  ['fontkit', ['node/site']],
  ['front-matter', ['core/lesson', 'core/course']],
  ['playwright', ['node/export', 'node/check']],
  ['vite', ['node/site']],
  ['ws', ['node/site', 'node/server']],
  ['chokidar', ['node/site']],
  ['shiki', ['node/site']],
  ['temml', ['node/site', 'web/library']],
  ['@mermaid-js/tiny', ['web/deck', 'web/parts', 'web/reader']],
]);

interface Import {
  readonly from: string;
  readonly to: string;
  /** It is gone when the code runs. */
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(?:(type)\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
const root = dirname(fileURLToPath(import.meta.url));
const files = listFiles(root).filter((file) => /\.(?:tsx?|mjs)$/.test(file));
const imports = files.filter((file) => !file.endsWith('.test.ts')).flatMap(readImports);
/** The package's own name and version are told by the command, and by nobody else. */
const inside = imports.filter(({ to }) => existsSync(join(root, to)) && to !== '../package.json');
const outside = imports.filter(({ to }) => !existsSync(join(root, to)));

describe('the house', () => {
  it('is read', () => {
    expect(inside).toContainEqual({
      from: 'core/lesson/lesson.ts',
      to: 'core/problem.ts',
      typeOnly: true,
    });
    expect(outside.map(({ to }) => to)).toContain('markdown-it');
  });

  it('has a room for every file', () => {
    const homeless = files.filter((file) => roomOf(file) === undefined && file !== 'rooms.test.ts');
    expect(homeless).toEqual([]);
  });

  it('lists a room below all that it may import', () => {
    const names = [...rooms.keys()];
    for (const [index, room] of names.entries()) {
      expect(names.slice(index + 1).filter((other) => mayImport(room, other))).toEqual([]);
    }
  });

  it('imports only downward', () => {
    const wrong = inside.filter(({ from, to }) => !mayImport(roomOf(from), roomOf(to)));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps packages in their rooms', () => {
    const wrong = outside.filter(({ from, to }) => {
      const keeper = keepers.get(packageOf(to));
      return keeper !== undefined && !keeper.includes(roomOf(from) ?? '');
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps Node out of core and web', () => {
    const wrong = outside.filter(
      ({ from, to }) => to.startsWith('node:') && !from.startsWith('node/'),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('holds only CSS in the wardrobe', () => {
    const other = listFiles(join(root, 'themes')).filter(
      (file) => !/\.(?:css|md|test\.ts)$/.test(file),
    );
    expect(other).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle(inside.filter(({ typeOnly }) => !typeOnly))).toBeUndefined();
  });

  it('would find a cycle', () => {
    const ring = [
      { from: 'a', to: 'b', typeOnly: false },
      { from: 'b', to: 'c', typeOnly: false },
      { from: 'c', to: 'b', typeOnly: false },
    ];
    expect(findCycle(ring)).toEqual(['b', 'c', 'b']);
    expect(findCycle(ring.slice(0, 2))).toBeUndefined();
  });
});

/** Files below a folder, relative to `src`, with `/`. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function readImports(from: string): readonly Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(statement)].map(([, type, name = '', later]) => {
    const written = later ?? name;
    const path = written.replace(/\?.*$/, '');
    const to = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
    return { from, to, typeOnly: type !== undefined };
  });
}

/** The room of a file: `core/problem.ts` is in `core/problem`, `web/deck/fit/measure.ts` in `web/deck`. */
function roomOf(file: string): string | undefined {
  const bare = file.replace(/\.[^/]*$/, '');
  return [...rooms.keys()].find((room) => bare === room || bare.startsWith(`${room}/`));
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  const may = rooms.get(from) ?? [];
  return from === to || may.some((room) => to === room || to.startsWith(`${room}/`));
}

function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The files of a ring of imports, if there is one. */
function findCycle(edges: readonly Import[]): readonly string[] | undefined {
  const next = new Map<string, Import[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    for (const { to } of next.get(file) ?? []) {
      const ring = visit(to, [...path, file]);
      if (ring !== undefined) return ring;
    }
    return undefined;
  };
  for (const file of next.keys()) {
    const ring = visit(file, []);
    if (ring !== undefined) return ring;
  }
  return undefined;
}
