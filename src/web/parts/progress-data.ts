import type { SlideKey } from '../../core/progress/slide-keys.ts';
import { plainRecord, type LessonRecord, type Timed } from '../../core/progress/record.ts';
import { count, decodeJson, fields, flag, listOf, oneOf, optional, text } from './decode.ts';

/** What was done in the lesson of a file. */
export type FileRecord = readonly [file: string, record: LessonRecord];

/** A record as it is kept. */
export function writeRecord(record: LessonRecord): string {
  return JSON.stringify(plainRecord(record));
}

/** What is kept → a record; undefined when it makes no sense. */
export function parseRecord(json: string): LessonRecord | undefined {
  return decodeJson(json, recordShape);
}

const format = 'lectern-progress';

/** All records of a course as the text of a file. */
export function writeExport(course: string, records: readonly FileRecord[]): string {
  const lessons = records.map(([file, record]) => ({ file, ...plainRecord(record) }));
  return `${JSON.stringify({ format, version: 1, course, lessons }, null, 1)}\n`;
}

/** The text of such a file → its records; undefined for any other file. */
export function parseExport(json: string): readonly FileRecord[] | undefined {
  return decodeJson(json, (value) => {
    const of = fields(value);
    oneOf(format)(of('format'));
    oneOf('1')(String(count(of('version'))));
    return listOf((lesson): FileRecord => [text(fields(lesson)('file')), recordShape(lesson)])(
      of('lessons'),
    );
  });
}

function recordShape(value: unknown): LessonRecord {
  const of = fields(value);
  const answers = listOf((answer) => {
    const one = fields(answer);
    const shape = timed(flag);
    return [text(one('key')), { first: shape(one('first')), last: shape(one('last')) }] as const;
  });
  return {
    seen: [...new Set(listOf(text)(of('seen')))].sort(),
    at: optional(timed<SlideKey>(text))(of('at')),
    done: optional(timed(flag))(of('done')),
    answers: new Map(answers(of('answers'))),
  };
}

function timed<T>(shape: (value: unknown) => T): (value: unknown) => Timed<T> {
  return (value) => {
    const of = fields(value);
    return { value: shape(of('value')), time: count(of('time')) };
  };
}

/** What versions before this one kept: all lessons together, by their addresses. */
export interface OldLesson {
  readonly slide: number;
  readonly seen: readonly boolean[];
}

/** What such a version kept → its lessons by address. */
export function parseOldProgress(json: string): ReadonlyMap<string, OldLesson> {
  const row = (value: unknown): readonly [string, OldLesson] => {
    const of = fields(value);
    const seen = Array.from(text(of('seen')), (sign) => sign === '1');
    return [text(of('address')), { slide: count(of('slide')), seen }];
  };
  const rows = decodeJson(json, (value) => listOf(row)(fields(value)('lessons')));
  return new Map(rows ?? []);
}
