import { describe, expect, it } from 'vitest';
import { createStore } from '../../parts/storage.ts';
import { readDeeds, writeDeeds, type Doer } from './kept-deeds.ts';
import type { Deed } from './memory.ts';

const session = () => createStore(() => Object.assign(Object.create(null), {}));
const room: Doer = { lesson: 'basics/1-first/', window: '' };

const gone = (id: string, points = 2): Deed => ({
  page: '4.2',
  drawn: [],
  gone: [
    {
      id,
      tool: 'highlighter',
      points: Array.from({ length: points }, (_, at) => ({ x: (at % 100) / 100, y: 0.25 })),
    },
  ],
});

describe('what can be taken back', () => {
  it('is known to the window that is reloaded, line by line', () => {
    const store = session();
    const deeds: readonly Deed[] = [{ page: '1', drawn: ['a', 'b'], gone: [] }, gone('c')];
    writeDeeds(store, room, deeds);
    expect(readDeeds(store, room)).toEqual(deeds);
  });

  it('is not known to another window, nor in another lesson', () => {
    const store = session();
    writeDeeds(store, room, [gone('c')]);
    expect(readDeeds(store, { ...room, window: 'lectern-presenter' })).toEqual([]);
    expect(readDeeds(store, { ...room, lesson: 'basics/2-second/' })).toEqual([]);
  });

  it('is the latest where all is too much', () => {
    const store = session();
    writeDeeds(
      store,
      room,
      Array.from({ length: 100 }, (_, at) => gone(String(at), 5000)),
    );
    const kept = readDeeds(store, room);
    expect(kept.at(-1)?.gone[0]?.id).toBe('99');
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(100);
  });

  it.each(['', 'null', '{"lesson":"basics/1-first/","window":"","deeds":[{"page":1}]}', '[7]'])(
    'is nothing when the browser keeps %j',
    (kept) => {
      const store = session();
      store.write('lectern.undo', kept);
      expect(readDeeds(store, room)).toEqual([]);
    },
  );
});
