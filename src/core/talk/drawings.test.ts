import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deltaOf,
  digestOf,
  drawingKey,
  mergeDrawings,
  strokesOn,
  type DrawCommand,
  type Drawings,
} from './drawings.ts';
import type { Point } from './stroke.ts';

const line = (length: number): readonly Point[] =>
  Array.from({ length }, (_, index) => ({ x: index / 100, y: 0.5 }));
const draw = (id: string, length = 2, page = '4'): DrawCommand => ({
  type: 'draw',
  page,
  stroke: { id, tool: 'pen', points: line(length) },
});
const erase = (id: string): DrawCommand => ({ type: 'erase', page: '4', id });
const clear: DrawCommand = { type: 'clear', page: '4' };
const after = (commands: readonly DrawCommand[], from: Drawings = {}): Drawings =>
  commands.reduce((all, command) => mergeDrawings(all, deltaOf(all, command)), from);
const ids = (drawings: Drawings) => strokesOn(drawings, '4').map(({ id }) => id);

describe('drawings', () => {
  it('grow, are rubbed out and are cleared page by page', () => {
    const drawn = after([draw('a', 2), draw('a', 5), draw('b'), draw('c', 2, '5')]);
    expect(strokesOn(drawn, '4')[0]?.points).toHaveLength(5);
    expect(ids(after([erase('a')], drawn))).toEqual(['b']);
    expect(ids(after([clear], drawn))).toEqual([]);
    expect(strokesOn(after([clear], drawn), '5')).toHaveLength(1);
    expect(ids(after([clear, draw('d')], drawn))).toEqual(['d']);
  });

  it('are kept by page of slide', () => {
    expect([drawingKey(4, 1), drawingKey(4, 2)]).toEqual(['4', '4.2']);
  });

  it('stay the same value when nothing is new', () => {
    const drawn = after([draw('a'), draw('b')]);
    expect(mergeDrawings(drawn, drawn)).toBe(drawn);
    expect(after([erase('nobody')], drawn)).toBe(drawn);
  });

  it('do not come back with a message that was late', () => {
    const drawn = after([draw('a')]);
    for (const gone of [erase('a'), clear]) {
      expect(ids(mergeDrawings(after([gone], drawn), drawn))).toEqual([]);
      expect(ids(mergeDrawings(drawn, after([gone], drawn)))).toEqual([]);
    }
  });

  it('keep what was drawn while another window cleared what it saw', () => {
    const shared = after([draw('a')]);
    const longer = after([draw('b'), draw('c')], shared);
    expect(ids(mergeDrawings(longer, after([clear], shared)))).toEqual(['b', 'c']);
  });
});

/** Windows draw, and changes travel late, twice or never; then everybody hears from everybody. */
describe('drawings of several windows', () => {
  const windows = 3;
  const event = fc.oneof(
    fc.record({
      window: fc.nat(windows - 1),
      what: fc.constantFrom('draw', 'grow', 'erase', 'clear'),
      pick: fc.nat(9),
    }),
    fc.record({ window: fc.nat(windows - 1), hears: fc.nat(40) }),
  );

  it('agree whatever happened on the way', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        const state: Drawings[] = Array.from({ length: windows }, () => ({}));
        const own = new Map<string, number>();
        const sent: Drawings[] = [];
        for (const it of events) {
          const mine = state[it.window] ?? {};
          const news = 'hears' in it ? (sent.at(-1 - it.hears) ?? {}) : act(mine, it, own);
          if (!('hears' in it)) sent.push(news);
          state[it.window] = mergeDrawings(mine, news);
        }
        for (let round = 0; round < 3; round += 1) {
          const said = [...state];
          for (const index of state.keys())
            state[index] = [...said.slice(index), ...said.slice(0, index)].reduce(mergeDrawings);
        }
        expect(new Set(state.map((it) => JSON.stringify(it['4'] ?? null))).size).toBe(1);
        expect(new Set(state.map(digestOf)).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('have different words when they differ', () => {
    expect(digestOf(after([draw('a', 2)]))).not.toBe(digestOf(after([draw('a', 3)])));
    expect(digestOf(after([draw('a'), clear]))).not.toBe(digestOf({}));
  });

  interface Act {
    readonly window: number;
    readonly what: string;
    readonly pick: number;
  }

  /** A window's own strokes are named after it, and only it lets them grow. */
  function act(mine: Drawings, { window, what, pick }: Act, own: Map<string, number>): Drawings {
    if (what === 'clear') return deltaOf(mine, clear);
    if (what === 'erase') return deltaOf(mine, erase(ids(mine)[pick] ?? ''));
    const id = `${String(window)}-${String(what === 'grow' ? pick % 3 : pick)}`;
    const length = (own.get(id) ?? 0) + 1;
    own.set(id, length);
    return deltaOf(mine, draw(id, length));
  }
});
