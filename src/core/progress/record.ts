import { matchSlides } from './match.ts';
import type { SlideKey } from './slide-keys.ts';

/** Something at a moment, in milliseconds since 1970; of two the later holds. */
export interface Timed<T> {
  readonly value: T;
  readonly time: number;
}

/** How a question was answered: right or not, at the first try and at the last. */
export interface Answers {
  readonly first: Timed<boolean>;
  readonly last: Timed<boolean>;
}

/** What a learner did in one lesson. Two records of a lesson can always be merged, whichever was written where. */
export interface LessonRecord {
  /** The slides that were seen: sorted, none twice. */
  readonly seen: readonly SlideKey[];
  /** The slide that was shown last. */
  readonly at: Timed<SlideKey> | undefined;
  /** The lesson is ticked: because its end was reached, or by hand. */
  readonly done: Timed<boolean> | undefined;
  readonly answers: ReadonlyMap<SlideKey, Answers>;
}

export const emptyRecord: LessonRecord = {
  seen: [],
  at: undefined,
  done: undefined,
  answers: new Map(),
};

/** A slide was shown. */
export function withSlide(record: LessonRecord, key: SlideKey, now: number): LessonRecord {
  return { ...record, seen: union(record.seen, [key]), at: later(record.at, key, now) };
}

/** The lesson was ticked or unticked. */
export function withDone(record: LessonRecord, done: boolean, now: number): LessonRecord {
  return { ...record, done: later(record.done, done, now) };
}

/** A question was answered. */
export function withAnswer(
  record: LessonRecord,
  key: SlideKey,
  { right, now }: { readonly right: boolean; readonly now: number },
): LessonRecord {
  const before = record.answers.get(key);
  const last = later(before?.last, right, now);
  return {
    ...record,
    answers: new Map(record.answers).set(key, { first: before?.first ?? last, last }),
  };
}

/** Both records: all that was seen, the later place and tick, the earlier first answers and the later last ones. */
export function mergeRecords(a: LessonRecord, b: LessonRecord): LessonRecord {
  const answers = new Map(a.answers);
  for (const [key, theirs] of b.answers) {
    const ours = answers.get(key);
    answers.set(key, ours === undefined ? theirs : mergeAnswers(ours, theirs));
  }
  return {
    seen: union(a.seen, b.seen),
    at: latest(a.at, b.at),
    done: latest(a.done, b.done),
    answers,
  };
}

/** The same, whatever order their parts were written in. */
export function isSameRecord(a: LessonRecord, b: LessonRecord): boolean {
  return JSON.stringify(plainRecord(a)) === JSON.stringify(plainRecord(b));
}

/** A record as JSON writes it. */
export function plainRecord({ seen, at, done, answers }: LessonRecord) {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    seen,
    at,
    done,
    answers: sorted.map(([key, { first, last }]) => ({ key, first, last })),
  };
}

/** A record as it looks on the lesson that there is now. */
export interface LessonProgress {
  /** One for each slide. */
  readonly seen: readonly boolean[];
  /** The slide that was shown last, from 1; undefined when it is gone. */
  readonly slide: number | undefined;
  readonly done: boolean;
  /** One for each slide; undefined for those without an answer. */
  readonly answers: readonly (Answers | undefined)[];
}

/** Lays a record on the slides of the lesson, wherever they stand now and whatever they are called. */
export function progressOn(record: LessonRecord, now: readonly SlideKey[]): LessonProgress {
  const at = record.at?.value;
  const known = matchSlides(record.seen, now);
  const answered = matchSlides([...record.answers.keys()], now);
  const place = known.findIndex((key) => key !== undefined && key === at);
  return {
    seen: known.map((key) => key !== undefined),
    slide: place < 0 ? undefined : place + 1,
    done: record.done?.value ?? false,
    answers: answered.map((key) => (key === undefined ? undefined : record.answers.get(key))),
  };
}

function mergeAnswers(a: Answers, b: Answers): Answers {
  return { first: earliest(a.first, b.first), last: latest(a.last, b.last) ?? a.last };
}

function union(a: readonly SlideKey[], b: readonly SlideKey[]): readonly SlideKey[] {
  return [...new Set([...a, ...b])].sort();
}

/** A change of one's own always holds, even when a clock elsewhere was ahead. */
function later<T>(before: Timed<T> | undefined, value: T, now: number): Timed<T> {
  return { value, time: Math.max(now, (before?.time ?? 0) + 1) };
}

/** The later; at the same moment one that does not depend on who asks. */
function latest<T>(a: Timed<T> | undefined, b: Timed<T> | undefined): Timed<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.time !== b.time) return a.time > b.time ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function earliest<T>(a: Timed<T>, b: Timed<T>): Timed<T> {
  if (a.time !== b.time) return a.time < b.time ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}
