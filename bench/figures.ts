/** One thing that was measured several times. */
export interface Figure {
  /** `load`, `key`, `build`… */
  readonly part: string;
  /** What was measured: `first paint`, `next key, 300 slides`. */
  readonly name: string;
  /** Who was measured: `lectern`, or the floor it is held against. */
  readonly who: string;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly values: readonly number[];
}

/** The middle of several values, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/** Sums up values; all zero when there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), least: at(0), most: at(1) };
}

/** Figures as a table, Lectern beside its floors: middle, p95, spread, and how many times the floor. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { median, p95, least, most } = spreadOf(figure.values);
    return [
      figure.part,
      figure.name,
      figure.who,
      `${round(median)} ${figure.unit}`,
      round(p95),
      `${round(least)}–${round(most)}`,
      ratio(figure, figures),
    ];
  });
  return renderRows([['part', 'what', 'who', 'median', 'p95', 'spread', '× floor'], ...rows]);
}

/** Lectern against each floor measured under the same name. */
function ratio(figure: Figure, all: readonly Figure[]): string {
  if (figure.who !== 'lectern') return '';
  const floors = all.filter(
    ({ part, name, who }) => part === figure.part && name === figure.name && who !== 'lectern',
  );
  return floors
    .map(({ values, who }) => {
      const floor = spreadOf(values).median;
      return floor === 0 ? '' : `${(spreadOf(figure.values).median / floor).toFixed(2)} (${who})`;
    })
    .filter((text) => text !== '')
    .join(', ');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function renderRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
