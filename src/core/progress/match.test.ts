import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '../lesson/parse.ts';
import { isSameLesson, matchSlides } from './match.ts';
import { joinKeys, slideKeys, splitKeys } from './slide-keys.ts';

const lesson = (...slides: readonly string[]) =>
  slideKeys(parseLesson(slides.join('\n\n<!-- pagebreak -->\n\n'), 'a.md'));
const one = '#### One\n\nWords of the first.';
const two = '#### Two\n\nWords of the second.';
const three = '#### Three\n\nWords of the third.';
const keys = fc.array(fc.stringMatching(/^[ab]{3}[AB]{3}$/), { maxLength: 6 });

describe('slides are known again', () => {
  const known = lesson(one, two);

  it.each([
    ['where they were', [one, two, three], [0, 1, undefined]],
    ['elsewhere', [three, two, one], [undefined, 1, 0]],
    ['under another title', [one, two.replace('Two', 'Second')], [0, 1]],
    ['with other words', [one.replace('first', 'very first'), two], [0, 1]],
    ['with other white space', [one.replace('of the', '\n  of   the'), two], [0, 1]],
    ['but not with other words under another title', ['#### Four\n\nFour.'], [undefined]],
  ])('%s', (_, now, expected) => {
    expect(matchSlides(known, lesson(...now))).toEqual(
      expected.map((index) => (index === undefined ? undefined : known[index])),
    );
  });

  it('each once, and none that was not known', () => {
    fc.assert(
      fc.property(keys, keys, (before, now) => {
        const found = matchSlides(before, now).filter((key) => key !== undefined);
        expect(new Set(found).size).toBe(found.length);
        for (const key of found) expect(before).toContain(key);
        const same = [...new Set(before)];
        expect(matchSlides(same, same)).toEqual(same);
      }),
    );
  });
});

it('a lesson is known in another file by half of its slides, and more than one', () => {
  const four = '#### Four\n\nWords of the fourth.';
  expect(isSameLesson(lesson(one, two, three), lesson(one, three, four))).toBe(true);
  expect(isSameLesson(lesson(one), lesson(one))).toBe(true);
  expect(isSameLesson(lesson(one), lesson(one, two))).toBe(false);
  expect(isSameLesson(lesson(one, two), lesson(one, three))).toBe(false);
  expect(isSameLesson([], lesson(one))).toBe(false);
});

it('keys go through a page and come back', () => {
  const known = lesson(one, two, three);
  expect(splitKeys(joinKeys(known))).toEqual(known);
  expect(new Set(known.map((key) => key.length))).toEqual(new Set([6]));
});
