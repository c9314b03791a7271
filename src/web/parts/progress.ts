import { isSameLesson } from '../../core/progress/match.ts';
import {
  emptyRecord,
  isSameRecord,
  mergeRecords,
  progressOn,
  withAnswer,
  withDone,
  withSlide,
  type LessonProgress,
  type LessonRecord,
} from '../../core/progress/record.ts';
import type { SlideKey } from '../../core/progress/slide-keys.ts';
import { parseOldProgress, parseRecord, writeRecord, type FileRecord } from './progress-data.ts';
import type { Store } from './storage.ts';

/** A lesson as progress knows it. */
export interface KnownLesson {
  /** Its file below the course folder: what it is known by. */
  readonly file: string;
  /** Its address, which older versions knew it by. */
  readonly address: string;
  readonly keys: readonly SlideKey[];
}

/** What a learner did in one course, kept on their device. */
export interface Progress {
  /** Undefined before a lesson was opened. */
  of(lesson: KnownLesson): LessonProgress | undefined;
  /** The file of the lesson they were in last. */
  last(): string | undefined;
  /** A slide was shown, from 1. */
  see(lesson: KnownLesson, slide: number): void;
  /** The last slide of the deck was shown, or the end of the reading page: the lesson is ticked. */
  reachEnd(lesson: KnownLesson): void;
  /** Ticks a lesson by hand, or takes the tick away. */
  tick(lesson: KnownLesson, done: boolean): void;
  /** The question on a slide was answered. */
  answer(lesson: KnownLesson, slide: number, right: boolean): void;
  all(): readonly FileRecord[];
  /** Adds what was done elsewhere to what was done here. */
  add(records: readonly FileRecord[]): void;
  /** Takes over what is kept of a lesson whose file has another name now, and what older versions kept. */
  settle(lessons: readonly KnownLesson[]): void;
  forget(): void;
  /** Calls back when another window has changed something. Returns its undo. */
  watch(onChange: () => void): () => void;
}

/**
 * Keeps progress for the course whose site begins at `root`. Each lesson has a place of its own in storage, so that
 * windows on different lessons never meet there; windows on the same one merge what the other wrote with their own.
 */
export function createProgress(store: Store, root: string): Progress {
  const shelf = createShelf(store, root);
  const change = (lesson: KnownLesson, act: (record: LessonRecord) => LessonRecord): void => {
    shelf.write(lesson.file, act(shelf.read(lesson.file) ?? takeOld(store, root, lesson)));
  };
  const all = (): readonly FileRecord[] =>
    shelf.files().map((file) => [file, shelf.read(file) ?? emptyRecord]);
  return {
    all,
    of(lesson) {
      const record = shelf.read(lesson.file);
      return record && progressOn(record, lesson.keys);
    },
    last() {
      const times = all().map(([file, { at }]) => ({ file, time: at?.time ?? 0 }));
      return times.toSorted((a, b) => b.time - a.time).find(({ time }) => time > 0)?.file;
    },
    see(lesson, slide) {
      const key = lesson.keys[slide - 1];
      if (key === undefined) return;
      change(lesson, (record) => withSlide(record, key, Date.now()));
    },
    reachEnd(lesson) {
      // A lesson that is ticked already is not ticked anew.
      if (shelf.read(lesson.file)?.done?.value !== true)
        change(lesson, (record) => withDone(record, true, Date.now()));
    },
    tick(lesson, done) {
      change(lesson, (record) => withDone(record, done, Date.now()));
    },
    answer(lesson, slide, right) {
      const key = lesson.keys[slide - 1];
      if (key !== undefined)
        change(lesson, (record) => withAnswer(record, key, { right, now: Date.now() }));
    },
    add(records) {
      for (const [file, record] of records)
        shelf.write(file, mergeRecords(shelf.read(file) ?? emptyRecord, record));
    },
    settle(lessons) {
      settle(shelf, lessons);
      for (const lesson of lessons)
        if (shelf.read(lesson.file) === undefined) {
          const old = takeOld(store, root, lesson);
          if (old !== emptyRecord) shelf.write(lesson.file, old);
        }
      store.remove(oldKey(root));
    },
    forget() {
      for (const file of shelf.files()) shelf.remove(file);
      store.remove(oldKey(root));
    },
    watch: (onChange) => shelf.watch(onChange),
  };
}

/** The records of one course in storage. */
interface Shelf {
  files(): readonly string[];
  read(file: string): LessonRecord | undefined;
  write(file: string, record: LessonRecord): void;
  remove(file: string): void;
  watch(onChange: () => void): () => void;
}

function createShelf(store: Store, root: string): Shelf {
  // No path has a bare space in it, so that a course in a folder of another is another.
  const prefix = `lectern.lesson:${root} `;
  /** What this window wrote: it is put back when a window that had not read it writes over it. */
  const own = new Map<string, LessonRecord>();
  const read = (file: string): LessonRecord | undefined => {
    const json = store.read(prefix + file);
    return json === undefined ? undefined : parseRecord(json);
  };
  const write = (file: string, record: LessonRecord): void => {
    own.set(file, record);
    store.write(prefix + file, writeRecord(record));
  };
  const heed = (file: string, json: string | null): void => {
    const mine = own.get(file);
    const theirs = json === null ? undefined : parseRecord(json);
    // Forgotten there is forgotten here.
    if (mine === undefined || theirs === undefined) own.delete(file);
    else {
      const both = mergeRecords(mine, theirs);
      if (!isSameRecord(both, theirs)) write(file, both);
    }
  };
  return {
    files: () => store.keys(prefix).map((key) => key.slice(prefix.length)),
    read,
    write,
    remove(file) {
      own.delete(file);
      store.remove(prefix + file);
    },
    watch(onChange) {
      const onStorage = ({ key, newValue }: StorageEvent): void => {
        if (key === null) own.clear();
        else if (key.startsWith(prefix)) heed(key.slice(prefix.length), newValue);
        else return;
        onChange();
      };
      window.addEventListener('storage', onStorage);
      return () => {
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** Lessons whose file has another name take over the record of a file that is gone and had the same slides. */
function settle(shelf: Shelf, lessons: readonly KnownLesson[]): void {
  const files = new Set(lessons.map(({ file }) => file));
  const gone = shelf.files().filter((file) => !files.has(file));
  for (const { file, keys } of lessons) {
    if (gone.length === 0 || shelf.read(file) !== undefined) continue;
    const at = gone.findIndex((old) => isSameLesson(shelf.read(old)?.seen ?? [], keys));
    const old = gone[at];
    const record = old === undefined ? undefined : shelf.read(old);
    if (old === undefined || record === undefined) continue;
    shelf.write(file, record);
    shelf.remove(old);
    gone.splice(at, 1);
  }
}

function oldKey(root: string): string {
  return `lectern.progress:${root}`;
}

/** What a version before this one kept of a lesson, as a record; the empty one when it kept nothing. */
function takeOld(store: Store, root: string, { address, keys }: KnownLesson): LessonRecord {
  const json = store.read(oldKey(root));
  const old = json === undefined ? undefined : parseOldProgress(json).get(address);
  if (old === undefined) return emptyRecord;
  const seen = keys.filter((_, index) => old.seen[index] === true);
  const at = keys[old.slide - 1];
  const isDone = seen.length > 0 && seen.length === keys.length;
  return {
    ...emptyRecord,
    seen: [...new Set(seen)].sort(),
    at: at === undefined ? undefined : { value: at, time: 1 },
    done: isDone ? { value: true, time: 1 } : undefined,
  };
}
