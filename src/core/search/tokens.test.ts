import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenise } from './tokens.ts';

const termsOf = (text: string, lang = 'en'): readonly string[] =>
  createTokenise(lang)(text).flatMap(({ terms }) => terms);

describe('words of a text', () => {
  it.each([
    ['What the Cloud Is', ['what', 'the', 'cloud', 'is']],
    ['Café, ŁÓDŹ & Straße', ['cafe', 'lodz', 'strasse']],
    ['key-value', ['key', 'value']],
    ['s3:GetObject', ['s3', 'getobject', 'get', 'object']],
    ['decodeURIComponent(name)', ['decodeuricomponent', 'decode', 'uri', 'component', 'name']],
    ['user_id = 1234', ['user_id', 'user', 'id', '1234']],
    ['10.0.0.0/16', ['10', '0', '0', '0', '16']],
    ['— … !', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('are cut by the dictionary where there are no spaces', () => {
    expect(termsOf('云计算是什么', 'zh')).toContain('计算');
    expect(termsOf('サーバーレスとは何か', 'ja')).toContain('サーバー');
    expect(termsOf('การเรียนรู้ภาษา', 'th').length).toBeGreaterThan(1);
  });

  it('are found in Arabic with and without article, vowel signs and hamza', () => {
    expect(termsOf('السَّحَابَة', 'ar')).toEqual(['السحابه', 'سحابه']);
    expect(termsOf('أمان', 'ar')).toEqual(termsOf('امان', 'ar'));
  });

  it('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'zh', 'ar', '!'),
        (text, lang) => {
          const tokens = createTokenise(lang)(text);
          let last = 0;
          for (const { start, end, terms } of tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(terms.length).toBeGreaterThan(0);
            last = end;
          }
        },
      ),
    );
  });
});
