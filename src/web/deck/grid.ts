/** Where one is in a grid that is filled row by row. */
export interface GridPlace {
  readonly from: number;
  readonly cells: number;
  readonly columns: number;
  readonly isRtl: boolean;
}

/** Rows that Page Down goes on. */
const pageRows = 3;

/** The cell that a key leads to; undefined when the key does not move in a grid. */
export function stepInGrid(key: string, { from, cells, columns, isRtl }: GridPlace) {
  const ahead = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: columns * pageRows,
    PageUp: -columns * pageRows,
    Home: -from,
    End: cells - 1 - from,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  const to = from + step;
  if (Math.abs(step) === columns && (to < 0 || to >= cells))
    return inLastRow(to, { cells, columns, from });
  return Math.max(0, Math.min(cells - 1, to));
}

/** Down from above a gap in the last row goes to the last cell; off the grid nothing moves. */
function inLastRow(to: number, { cells, columns, from }: Omit<GridPlace, 'isRtl'>): number {
  const lastRow = Math.floor((cells - 1) / columns);
  return to >= cells && Math.floor(from / columns) < lastRow ? cells - 1 : from;
}
