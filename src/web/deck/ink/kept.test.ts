import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaOf, mergeDrawings, strokesOn, type Drawings } from '../../../core/talk/drawings.ts';
import type { InkPoint, Stroke } from '../../../core/talk/stroke.ts';
import { createStore } from '../../parts/storage.ts';
import { readDrawings, writeDrawings } from './kept.ts';

const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const place = fc.record({ x: share, y: share });
const pressed = fc.record({
  x: share,
  y: share,
  pressure: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
});
const lines: fc.Arbitrary<readonly InkPoint[]> = fc.oneof(
  fc.array(place, { minLength: 1 }),
  fc.array(pressed, { minLength: 1 }),
);

const strokes = fc.array(lines).map((all) =>
  all.map((points, index): Stroke => ({
    id: `s${String(index)}`,
    tool: index % 2 === 0 ? 'pen' : 'highlighter',
    points,
  })),
);

const drawn = (page: string, list: readonly Stroke[]): Drawings =>
  list.reduce<Drawings>(
    (drawings, stroke) =>
      mergeDrawings(drawings, deltaOf(drawings, { type: 'draw', page, stroke })),
    {},
  );

const line = (id: string, points: number): Stroke => ({
  id,
  tool: 'pen',
  points: Array.from({ length: points }, (_, at) => ({ x: (at % 100) / 100, y: 0.5 })),
});

/** A place for texts that belongs to the test. */
function area() {
  const texts = new Map<string, string>();
  const storage: Storage = {
    length: 0,
    clear: () => {
      texts.clear();
    },
    key: () => null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
  return { texts, store: createStore(() => storage) };
}

describe('drawings that are kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(strokes, (list) => {
        const { store } = area();
        const drawings = drawn('4.2', list);
        writeDrawings(store, 'a/b/', drawings);
        expect(readDrawings(store, 'a/b/')).toEqual(drawings);
      }),
    );
  });

  it('take a few characters a point', () => {
    const { store, texts } = area();
    writeDrawings(store, 'a', drawn('1', [line('s', 1000)]));
    expect(texts.get('lectern.ink.a')?.length).toBeLessThan(8000);
  });

  it('lose their oldest lines when there are far too many', () => {
    const { store } = area();
    const list = Array.from({ length: 25 }, (_, index) => line(`s${String(index)}`, 5000));
    writeDrawings(store, 'a', drawn('1', list));
    const ids = strokesOn(readDrawings(store, 'a'), '1').map(({ id }) => id);
    expect(ids).toEqual(list.slice(5).map(({ id }) => id));
  });

  it('make room by going with the lessons of long ago', () => {
    const { store, texts } = area();
    const full = drawn(
      '1',
      Array.from({ length: 20 }, (_, index) => line(`s${String(index)}`, 5000)),
    );
    for (const lesson of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) writeDrawings(store, lesson, full);
    const kept = [...texts.keys()].filter((key) => key.startsWith('lectern.ink.'));
    expect(kept).toContain('lectern.ink.g');
    expect(kept).not.toContain('lectern.ink.a');
    expect([...texts.values()].join('').length).toBeLessThan(3_100_000);
  });

  it('are none when what is kept is none of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const { store, texts } = area();
        texts.set('lectern.ink.a', text);
        texts.set('lectern.ink', text);
        readDrawings(store, 'a');
        writeDrawings(store, 'a', {});
        expect(readDrawings(store, 'a')).toEqual({});
      }),
    );
  });

  it('survive in memory where storage is blocked', () => {
    const store = createStore(() => {
      throw new Error('blocked');
    });
    writeDrawings(store, 'a', drawn('1', [line('s', 3)]));
    expect(strokesOn(readDrawings(store, 'a'), '1')).toHaveLength(1);
  });
});
