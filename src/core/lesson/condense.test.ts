import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentence } from './condense.ts';

const first = (text: string): string => text.slice(0, firstSentence(text));

describe('the first sentence', () => {
  test.each([
    ['It is fast. It is cheap.', 'It is fast.'],
    ['Is it? Yes.', 'Is it?'],
    ['Stop! Go on.', 'Stop!'],
    ['Wait… Then go.', 'Wait…'],
    ['He said "Go." Then he left.', 'He said "Go."'],
    ['(It is so.) And more.', '(It is so.)'],
    ['Use Amazon S3. It is cheap.', 'Use Amazon S3.'],
    ['In 2020. 3 of them stayed.', 'In 2020. 3 of them stayed.'],
    ['Many came. 3 of them stayed.', 'Many came.'],
    ['Use logs, metrics, etc. They help.', 'Use logs, metrics, etc.'],
    ['It runs in the U.S. The rest waits.', 'It runs in the U.S.'],
    ['速度很快。价格便宜。', '速度很快。'],
    ['本当ですか？「はい。」', '本当ですか？'],
    ['“Quoted.” “Another.”', '“Quoted.”'],
    ['Wow?! Yes.', 'Wow?!'],
  ])('%j ends with %j', (text, sentence) => expect(first(text)).toBe(sentence));

  test.each([
    'Use services, e.g. Amazon S3 and others',
    'Costs fall, i.e. You pay less',
    'Version v1.2 is out',
    'It runs in the U.S. and elsewhere.',
    'See Fig. 3 and No. 4.',
    'Ask Dr. Smith or J. Doe.',
    'Open index.html now.',
    'Wait... then go.',
    'AWS Lambda vs. Amazon EC2',
    'It costs $1.50 a day.',
    'Only one.',
    'No stop at all',
    '',
  ])('%j is one sentence', (text) => expect(first(text)).toBe(text));

  test('and the rest are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const length = firstSentence(text);
        expect(length).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, length) + text.slice(length)).toBe(text);
        expect(length > 0 || text === '').toBe(true);
      }),
    );
  });

  test('of a long text without sentences is found in no time', () => {
    const started = performance.now();
    firstSentence('a.b '.repeat(50_000));
    firstSentence('.'.repeat(200_000));
    firstSentence('e.g. '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
