import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besides,
  formatAsk,
  handoutCounts,
  paperModes,
  papers,
  parseAsk,
  plainAsk,
  stages,
} from './ask.ts';
import { formatRanges, isInRanges, parseRanges, rangesOf } from './ranges.ts';

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([from, more]) => ({ from, to: from + more })),
  { maxLength: 3 },
);

describe('formatAsk', () => {
  it('leaves out what is usual', () => {
    expect(formatAsk(plainAsk)).toBe('?view=print');
    expect(formatAsk({ ...plainAsk, mode: 'handout', paper: 'letter' })).toBe(
      '?view=print&handout=3&paper=letter',
    );
    expect(formatAsk({ ...plainAsk, steps: true, slides: [{ from: 1, to: 3 }] })).toBe(
      '?view=print&steps&slides=1-3',
    );
  });

  it('is read back as it was asked', () => {
    const asks = fc.record({
      mode: fc.constantFrom(...paperModes),
      perPage: fc.constantFrom(...handoutCounts),
      beside: fc.constantFrom(...besides),
      paper: fc.constantFrom(...papers),
      stage: fc.constantFrom(undefined, ...stages),
      steps: fc.boolean(),
      drawings: fc.constantFrom(undefined, 'browser' as const, 'files' as const),
      plain: fc.boolean(),
      slides: ranges,
      lessons: ranges,
      part: fc.constantFrom(undefined, { number: 2, of: 4 }),
    });
    fc.assert(
      fc.property(asks, (ask) => {
        const perPage = ask.mode === 'handout' ? ask.perPage : plainAsk.perPage;
        expect(parseAsk(new URLSearchParams(formatAsk(ask)))).toEqual({ ...ask, perPage });
      }),
    );
  });
});

describe('parseAsk', () => {
  it('takes words it does not know for left out', () => {
    const query = new URLSearchParams('?view=print&paper=a0&handout=5&slides=x&beside');
    expect(parseAsk(query)).toEqual({
      ...plainAsk,
      mode: 'handout',
    });
  });
});

describe('parseRanges', () => {
  it('reads numbers and ranges, open ones too', () => {
    expect(parseRanges('1-3, 7')).toEqual([
      { from: 1, to: 3 },
      { from: 7, to: 7 },
    ]);
    expect(parseRanges('5-')).toEqual([{ from: 5, to: 2000 }]);
    expect(parseRanges('-4')).toEqual([{ from: 1, to: 4 }]);
  });

  it.each(['', 'x', '3-1', '0', '1,,2', '-'])('does not guess what %j means', (text) => {
    expect(parseRanges(text)).toBeUndefined();
  });

  it('is what formatRanges writes', () => {
    expect(formatRanges(rangesOf([1, 2, 3, 7, 9, 10]))).toBe('1-3,7,9-10');
    expect(isInRanges([], 5)).toBe(true);
    expect(isInRanges(parseRanges('1-3,7') ?? [], 7)).toBe(true);
    expect(isInRanges(parseRanges('1-3,7') ?? [], 4)).toBe(false);
  });
});
