import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyRecord,
  isSameRecord,
  mergeRecords,
  plainRecord,
  progressOn,
  withAnswer,
  withDone,
  withSlide,
  type LessonRecord,
} from './record.ts';

const key = fc.constantFrom('aaaAAA', 'bbbBBB', 'cccCCC', 'dddDDD');
const time = fc.integer({ min: 0, max: 6 });
type Step = (record: LessonRecord) => LessonRecord;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(key, time).map(
    ([at, now]): Step =>
      (record) =>
        withSlide(record, at, now),
  ),
  fc.tuple(fc.boolean(), time).map(
    ([done, now]): Step =>
      (record) =>
        withDone(record, done, now),
  ),
  fc.tuple(key, fc.boolean(), time).map(
    ([at, right, now]): Step =>
      (record) =>
        withAnswer(record, at, { right, now }),
  ),
);
const record = fc
  .array(step, { maxLength: 8 })
  .map((steps) => steps.reduce((before, change) => change(before), emptyRecord));
const plain = (one: LessonRecord) => plainRecord(one);

describe('merging two records', () => {
  it('does not depend on which is first, or on how often', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(plain(mergeRecords(a, b))).toEqual(plain(mergeRecords(b, a)));
        expect(plain(mergeRecords(a, a))).toEqual(plain(a));
        expect(plain(mergeRecords(mergeRecords(a, b), c))).toEqual(
          plain(mergeRecords(a, mergeRecords(b, c))),
        );
        expect(isSameRecord(mergeRecords(a, emptyRecord), a)).toBe(true);
      }),
    );
  });

  it('loses no slide and no question', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = mergeRecords(a, b);
        for (const one of [...a.seen, ...b.seen]) expect(both.seen).toContain(one);
        for (const one of [...a.answers.keys(), ...b.answers.keys()])
          expect(both.answers.has(one)).toBe(true);
      }),
    );
  });

  it('keeps the later tick, and the earlier first answer', () => {
    const a = withAnswer(withDone(emptyRecord, true, 5), 'q', { right: false, now: 5 });
    const b = withAnswer(withDone(emptyRecord, false, 9), 'q', { right: true, now: 9 });
    const both = mergeRecords(b, a);
    expect(both.done).toEqual({ value: false, time: 9 });
    expect(both.answers.get('q')?.first.value).toBe(false);
    expect(both.answers.get('q')?.last.value).toBe(true);
  });
});

describe('a change', () => {
  it('always holds, even against a clock that was ahead', () => {
    fc.assert(
      fc.property(record, fc.boolean(), time, (before, done, now) => {
        expect(withDone(before, done, now).done?.value).toBe(done);
        expect(mergeRecords(before, withDone(before, done, now)).done?.value).toBe(done);
      }),
    );
  });

  it('keeps the first answer for good', () => {
    const once = withAnswer(emptyRecord, 'q', { right: false, now: 1 });
    const twice = withAnswer(once, 'q', { right: true, now: 2 });
    expect(twice.answers.get('q')).toEqual({
      first: { value: false, time: 1 },
      last: { value: true, time: 2 },
    });
  });
});

describe('a record on the lesson there is now', () => {
  const before = ['oneAAA', 'twoBBB', 'threeC'.slice(0, 3) + 'CCC'];
  const seen = before.slice(1).reduce((all, one, now) => withSlide(all, one, now), emptyRecord);

  it('is what it was', () => {
    expect(progressOn(seen, before)).toMatchObject({ seen: [false, true, true], slide: 3 });
  });

  it('survives slides that moved, came and went', () => {
    const now = ['newXXX', 'thrCCC', 'twoBBB'];
    expect(progressOn(seen, now)).toMatchObject({ seen: [false, true, true], slide: 2 });
    expect(progressOn(seen, ['twoBBB'])).toMatchObject({ seen: [true], slide: undefined });
  });

  it('survives another title, or other words', () => {
    const now = ['oneAAA', 'TWOBBB', 'thrccc'];
    expect(progressOn(seen, now)).toMatchObject({ seen: [false, true, true], slide: 3 });
    expect(progressOn(seen, ['oneAAA', 'TWObbb', 'thrCCC']).seen).toEqual([false, false, true]);
  });
});
