import { count, decodeJson, fields, listOf, optional, text } from './decode.ts';
import type { Store } from './storage.ts';

/** How far somebody is in a lesson. */
export interface LessonProgress {
  /** Where they were last, from 1. */
  readonly slide: number;
  /** One for each slide: seen or not. */
  readonly seen: readonly boolean[];
}

/** What a learner has seen of one course, kept on their device. */
export interface Progress {
  /** The address of the lesson they were in last. */
  last(): string | undefined;
  of(address: string): LessonProgress | undefined;
  /** A slide was shown, of a lesson with so many. */
  see(address: string, slide: number, slides: number): void;
}

interface Known {
  readonly last: string | undefined;
  readonly lessons: ReadonlyMap<string, LessonProgress>;
}

/**
 * Keeps progress for the course whose site begins at `root`. What is stored is read anew each time, so that two windows
 * do not undo each other's words.
 */
export function createProgress(store: Store, root: string): Progress {
  const key = `lectern.progress:${root}`;
  const read = (): Known => parseProgress(store.read(key) ?? '');
  return {
    last: () => read().last,
    of: (address) => read().lessons.get(address),
    see(address, slide, slides) {
      const before = read();
      const old = before.lessons.get(address);
      const seen = Array.from({ length: slides }, (_, index) =>
        index + 1 === slide ? true : (old?.seen[index] ?? false),
      );
      const lessons = new Map(before.lessons).set(address, { slide, seen });
      store.write(key, writeProgress({ last: address, lessons }));
    },
  };
}

/** Every slide of the lesson was seen. */
export function isFinished(progress: LessonProgress | undefined): boolean {
  return progress !== undefined && progress.seen.length > 0 && progress.seen.every(Boolean);
}

/** The path of the site's root, which tells courses of one host apart. */
export function siteRoot(root: string): string {
  return new URL(root, document.baseURI).pathname;
}

function writeProgress({ last, lessons }: Known): string {
  const rows = [...lessons].map(([address, { slide, seen }]) => ({
    address,
    slide,
    seen: seen.map((is) => (is ? '1' : '0')).join(''),
  }));
  return JSON.stringify({ last, lessons: rows });
}

function parseProgress(json: string): Known {
  const known = decodeJson(json, (value) => {
    const of = fields(value);
    return { last: optional(text)(of('last')), lessons: new Map(listOf(row)(of('lessons'))) };
  });
  return known ?? { last: undefined, lessons: new Map() };
}

function row(value: unknown): readonly [string, LessonProgress] {
  const of = fields(value);
  const seen = text(of('seen'))
    .split('')
    .map((sign) => sign === '1');
  return [text(of('address')), { slide: count(of('slide')), seen }];
}
