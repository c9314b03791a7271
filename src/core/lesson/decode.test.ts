import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLesson } from './decode.ts';
import { decodeUtf8 } from './unicode.ts';

const text = '# Café ☕ 数学 😀\n\n- ü\n';
type Part = string | readonly number[];
const bytesOf = (...parts: readonly Part[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])),
  );
const wide = (words: string): readonly number[] => [...Buffer.from(words, 'utf16le')];
const decode = (...parts: readonly Part[]) => decodeLesson(bytesOf(...parts), 'a.md');
const told = (...parts: readonly Part[]) =>
  decode(...parts).problems.map(
    ({ line, column, level, message }) => `${line}:${column} ${level} ${message}`,
  );

describe('bytes become text', () => {
  it('as UTF-8, with one byte order mark or two', () => {
    expect(decode(text)).toEqual({ text, problems: [] });
    expect(decode([0xef, 0xbb, 0xbf], text)).toEqual({ text, problems: [] });
    expect(decode([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], text)).toEqual({ text, problems: [] });
    expect(decode()).toEqual({ text: '', problems: [] });
  });

  it('as UTF-16 of either order with a mark', () => {
    const little = wide(text);
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    expect(decode([0xff, 0xfe], little)).toEqual({ text, problems: [] });
    expect(decode([0xfe, 0xff], big)).toEqual({ text, problems: [] });
  });

  it('as UTF-16 without a mark, which is told', () => {
    expect(decode(wide(text)).text).toBe(text);
    expect(told(wide(text))).toEqual([
      '1:1 warning The file is not UTF-8 but UTF-16 without a byte order mark. Save it as UTF-8.',
    ]);
  });

  it('as far as it goes, and the first wrong byte is told', () => {
    expect(decode('# A\n\ncaf', [0xe9], ' au lait').text).toBe('# A\n\ncaf\uFFFD au lait');
    expect(told('# A\r\n\r\ncaf', [0xe9])).toEqual([
      '3:4 error The file is not UTF-8: letters from here on may be wrong. Save it as UTF-8.',
    ]);
  });

  it('not at all when they are no text', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
    expect(told(png)).toEqual([
      '1:1 error The file is not text but a PNG image. Lessons are Markdown files.',
    ]);
    expect(told('%PDF-1.7\n')[0]).toContain('a PDF document');
    expect(told([0x50, 0x4b, 3, 4])[0]).toContain('a ZIP archive');
    expect(told([0x1f, 0x8b, 8, 0])[0]).toContain('a gzip archive');
    expect(told([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0xff, 0xfe, 0xc0])[0]).toContain('not text');
    expect(decode(png).text).toContain('not text');
  });

  it('not at all when they are too many', () => {
    const large = decodeLesson(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), 'a.md');
    expect(large.problems[0]?.message).toContain('larger than 5 MB');
    expect(large.text.length).toBeLessThan(200);
  });
});

describe('UTF-8', () => {
  it('is read as others read it, right or wrong', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }).map((words) => bytesOf(words)),
      fc.uint8Array({ min: 0x7f, max: 0xff, maxLength: 12 }),
    );
    fc.assert(
      fc.property(any, (bytes) => {
        expect(decodeUtf8(bytes).text).toBe(decoder.decode(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in pieces without a seam', () => {
    const long = '€😀a'.repeat(9000);
    expect(decodeUtf8(bytesOf(long))).toEqual({ text: long, invalidAt: undefined });
  });
});
