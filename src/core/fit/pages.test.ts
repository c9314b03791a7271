import { describe, expect, test } from 'vitest';
import { balancePages, fillPages, type Piece, type Span } from './pages.ts';

/** `40 40: 80 40+`: weights; a colon marks a piece that leads, each plus a break that costs one more. */
function pieces(text: string): readonly Piece[] {
  return text.split(' ').map((word) => ({
    weight: Number.parseInt(word, 10),
    leads: word.includes(':'),
    cost: word.split('+').length - 1,
  }));
}

/** A page that holds a weight of at most `room`. */
function room(all: readonly Piece[], most: number): (span: Span) => boolean {
  return ({ from, to }) => all.slice(from, to).reduce((sum, { weight }) => sum + weight, 0) <= most;
}

/** `0-3 3-5` */
function say(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${String(from)}-${String(to)}`).join(' ');
}

describe('filling pages', () => {
  test.each([
    ['all on one page', '10 10 10', 30, '0-3'],
    ['a second page for what is left', '10 10 10 10', 30, '0-3 3-4'],
    ['a piece that fits nowhere gets a page', '10 99 10', 30, '0-1 1-2 2-3'],
    ['words that lead go with what they lead to', '10 10 10: 10 10', 30, '0-2 2-5'],
    ['a page of nothing but leads keeps them', '20: 20: 10', 40, '0-2 2-3'],
  ])('%s', (_name, text, most, expected) => {
    const all = pieces(text);
    expect(say(fillPages(all, room(all, most)))).toBe(expected);
  });

  test('looks at few pages more than there are', () => {
    const all = pieces(Array.from({ length: 200 }, () => '10').join(' '));
    let looks = 0;
    const spans = fillPages(all, (span) => {
      looks++;
      return room(all, 100)(span);
    });
    expect(spans).toHaveLength(20);
    expect(looks).toBeLessThan(100);
  });
});

describe('balancing pages', () => {
  test.each([
    ['one page holds all', '10 10 10', 1, '0-3'],
    ['halves', '10 10 10 10', 2, '0-2 2-4'],
    ['by weight', '60 10 10 10 10 10 10', 2, '0-1 1-7'],
    ['between blocks rather than inside one', '10 10 10+++++ 10 10', 2, '0-3 3-5'],
    ['not behind words that lead', '10 10: 10 10 10', 2, '0-3 3-5'],
  ])('%s', (_name, text, count, expected) => {
    expect(say(balancePages(pieces(text), count))).toBe(expected);
  });
});
