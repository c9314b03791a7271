/** A table with fewer columns is never shared by columns. */
const fewest = 5;

/**
 * Shares the columns of tables that are too wide with every word whole: several tables follow one another, each with the
 * first column again and as many others as fit. Give it a body on the stage at the floor size; returns a body to page,
 * or undefined when no table is too wide.
 */
export function splitWideTables(body: HTMLElement): Element | undefined {
  const tables = [...body.querySelectorAll<HTMLElement>('.table')];
  const cuts = tables.map((table) => cutsOf(table, body.clientWidth));
  if (cuts.every((cut) => cut.length < 2)) return undefined;
  const copy = body.cloneNode(true) as Element; // a copy of an element is one
  for (const [index, table] of [...copy.querySelectorAll('.table')].entries()) {
    const groups = cuts[index] ?? [];
    if (groups.length > 1) table.replaceWith(...groups.map((group) => withColumns(table, group)));
  }
  return copy;
}

/** The columns of each part, from 0: the first, and neighbours that fit beside it. */
function cutsOf(table: HTMLElement, room: number): readonly (readonly number[])[] {
  const row = table.querySelector('tr');
  const widths = [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect().width);
  const scale = table.getBoundingClientRect().width / table.clientWidth;
  const [first = 0, ...others] = widths.map((width) => width / scale);
  const total = first + others.reduce((sum, width) => sum + width, 0);
  if (widths.length < fewest || total <= room + 1) return [];
  return share(others, room - first).map((group) => [0, ...group.map((at) => at + 1)]);
}

/** As few groups of neighbours as the room needs, about equally many in each. */
function share(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const most = Math.ceil(widths.length / Math.ceil(total / Math.max(1, room)));
  const groups: number[][] = [[]];
  let left = room;
  for (const [at, width] of widths.entries()) {
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && (width > left || group.length >= most)) {
      groups.push([at]);
      left = room - width;
    } else {
      group.push(at);
      left -= width;
    }
  }
  return groups;
}

function withColumns(table: Element, columns: readonly number[]): Element {
  const copy = table.cloneNode(true) as Element; // a copy of an element is one
  for (const row of copy.querySelectorAll('tr'))
    for (const [index, cell] of [...row.children].entries())
      if (!columns.includes(index)) cell.remove();
  copy.setAttribute('data-columns', String(columns.length));
  return copy;
}
