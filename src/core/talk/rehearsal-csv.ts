import type { Run } from './rehearsal.ts';

/** What is written of a lesson's runs. */
export interface RunTable {
  /** The titles of the slides. */
  readonly titles: readonly string[];
  /** Milliseconds planned for each slide. */
  readonly plan: readonly number[];
  readonly runs: readonly Run[];
  readonly heads: readonly [
    run: string,
    slide: string,
    title: string,
    planned: string,
    actual: string,
  ];
}

/**
 * Runs as CSV (RFC 4180), a row for each slide of each run, times in seconds. Text that a spreadsheet would take for a
 * formula is led by an apostrophe.
 */
export function writeRunsCsv({ titles, plan, runs, heads }: RunTable): string {
  const rows = runs.flatMap(({ began, slides }) =>
    slides.map((time, index) => [
      writeText(new Date(began).toISOString()),
      String(index + 1),
      writeText(titles[index] ?? ''),
      seconds(plan[index] ?? 0),
      seconds(time),
    ]),
  );
  return [heads.map(writeText), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function seconds(time: number): string {
  return String(Math.round(time / 1000));
}

function writeText(words: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
