import { describe, expect, it } from 'vitest';
import type { Drawings } from './drawings.ts';
import { joinDrawings, readDrawingsFile, writeDrawingsFile } from './drawings-file.ts';

const line = (id: string, points = 2) => ({
  id,
  tool: 'pen' as const,
  order: 1,
  points: Array.from({ length: points }, (_, at) => ({ x: at / 10, y: 0.5 })),
});
const drawings: Drawings = { '4.2': { cleared: 0, strokes: [line('a')] } };

describe('a file of drawings', () => {
  it('brings back what was seen, and nothing that was rubbed out or cleared', () => {
    const all: Drawings = {
      '1': { cleared: 7, strokes: [] },
      '4.2': { cleared: 0, strokes: [line('a'), { ...line('b', 0), order: 2 }] },
    };
    const text = writeDrawingsFile(new Map([['basics/1-first/', all]]));
    expect(readDrawingsFile(text)).toEqual(new Map([['basics/1-first/', drawings]]));
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"lectern":"progress","lessons":{}}',
    '{"lectern":"drawings"}',
  ])('is none that says %j', (text) => {
    expect(readDrawingsFile(text)).toBeUndefined();
  });

  it('loses only what is no line', () => {
    const text = `{"lectern":"drawings","lessons":{"a/":{"1":{"cleared":0,"strokes":[7]},"x":1},"b/":3}}`;
    expect(readDrawingsFile(text)).toEqual(
      new Map([
        ['a/', { '1': { cleared: 0, strokes: [] } }],
        ['b/', {}],
      ]),
    );
  });

  it('joins with others, page by page', () => {
    const more: Drawings = { '1': { cleared: 0, strokes: [line('c')] } };
    expect(joinDrawings(new Map([['a/', drawings]]), new Map([['a/', more]]))).toEqual(
      new Map([['a/', { ...drawings, ...more }]]),
    );
  });
});
