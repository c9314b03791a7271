import { decodeJson, fields, text } from '../../parts/decode.ts';
import type { Store } from '../../parts/storage.ts';

/** Notes that were written in this browser, for a site that nobody can write to. */
export interface LocalEdit {
  /** The notes of the site when they were edited. */
  readonly was: string;
  readonly words: string;
}

/** The edits of a lesson, by the id of their slide. */
export type LocalEdits = ReadonlyMap<string, LocalEdit>;

/** More than a lesson of many slides needs; what is longer did not come from here. */
const longest = 2_000_000;

/** The edits of a lesson that this browser keeps. `lesson` is its address with the path of the site. */
export function readEdits(store: Store, lesson: string): LocalEdits {
  const kept = store.read(keyOf(lesson)) ?? '{}';
  return kept.length > longest ? new Map() : (decodeJson(kept, editsShape) ?? new Map());
}

/** Keeps the edits of a lesson, and forgets the last one with its key. */
export function writeEdits(store: Store, lesson: string, edits: LocalEdits): void {
  if (edits.size === 0) store.remove(keyOf(lesson));
  else store.write(keyOf(lesson), JSON.stringify(Object.fromEntries(edits)));
}

function keyOf(lesson: string): string {
  return `lectern.notes:${lesson}`;
}

function editsShape(value: unknown): LocalEdits {
  fields(value);
  return new Map(
    Object.entries(Object(value)).map(([slide, edit]) => {
      const of = fields(edit);
      return [slide, { was: text(of('was')), words: text(of('words')) }];
    }),
  );
}
