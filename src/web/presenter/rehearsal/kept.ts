import { mostRuns, noRehearsals, type Rehearsals, type Run } from '../../../core/talk/rehearsal.ts';
import { count, decodeJson, fields, flag, listOf, optional } from '../../parts/decode.ts';
import type { Store } from '../../parts/storage.ts';

/** Twenty runs of two thousand slides need less. */
const longest = 1_000_000;

/** The runs of a lesson that this browser keeps. `lesson` is its address with the path of the site. */
export function readRehearsals(store: Store, lesson: string): Rehearsals {
  const kept = store.read(keyOf(lesson)) ?? '';
  if (kept.length > longest) return noRehearsals;
  return decodeJson(kept, rehearsalsShape) ?? noRehearsals;
}

export function writeRehearsals(store: Store, lesson: string, rehearsals: Rehearsals): void {
  const isEmpty = rehearsals.runs.length === 0 && rehearsals.plan === undefined;
  if (isEmpty) store.remove(keyOf(lesson));
  else store.write(keyOf(lesson), JSON.stringify(rehearsals));
}

function keyOf(lesson: string): string {
  return `lectern.rehearsals:${lesson}`;
}

function rehearsalsShape(value: unknown): Rehearsals {
  const of = fields(value);
  return {
    runs: listOf(runShape)(of('runs')).slice(-mostRuns),
    plan: optional(listOf(count))(of('plan')),
  };
}

function runShape(value: unknown): Run {
  const of = fields(value);
  return {
    // A date beyond all calendars could not be shown.
    began: Math.min(count(of('began')), 8e15),
    slides: listOf(count)(of('slides')),
    at: Math.max(1, Math.floor(count(of('at')))),
    isOver: flag(of('isOver')),
  };
}
