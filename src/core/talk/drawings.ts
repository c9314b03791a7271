import type { Stroke } from './stroke.ts';

/** A stroke on its sheet. */
export interface LaidStroke extends Stroke {
  /**
   * Counts from 1 on each page. Later strokes lie over earlier ones. Without points the stroke was rubbed out: it stays
   * known, so that it does not come back with a message that was late.
   */
  readonly order: number;
}

/** What was drawn on a page. */
export interface Sheet {
  /** All strokes up to this order were cleared. */
  readonly cleared: number;
  /** By order, then by id. */
  readonly strokes: readonly LaidStroke[];
}

/**
 * Everything drawn in a lesson: sheets by page of slide, `4` or `4.2`. Two windows that merge each other's drawings have
 * the same, in whatever order and however often they do it: a set of changes is itself such a value, a delta.
 */
export type Drawings = Readonly<Record<string, Sheet>>;

/** What happens to the drawings of a page: a line is drawn (or grows), one is rubbed out, all are cleared. */
export type DrawCommand =
  | { readonly type: 'draw'; readonly page: string; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly page: string; readonly id: string }
  | { readonly type: 'clear'; readonly page: string };

const blank: Sheet = { cleared: 0, strokes: [] };

/** The name under which drawings of a page are kept. */
export function drawingKey(slide: number, page: number): string {
  return page > 1 ? `${String(slide)}.${String(page)}` : String(slide);
}

/** The strokes to be seen on a page, those below first. */
export function strokesOn(drawings: Drawings, page: string): readonly Stroke[] {
  return (drawings[page] ?? blank).strokes.filter(({ points }) => points.length > 0);
}

/** What a command changes, to be merged here and in every other window. Empty when it changes nothing. */
export function deltaOf(drawings: Drawings, command: DrawCommand): Drawings {
  const { page } = command;
  const sheet = drawings[page] ?? blank;
  if (command.type === 'clear') return { [page]: { cleared: topOf(sheet), strokes: [] } };
  const id = command.type === 'draw' ? command.stroke.id : command.id;
  const known = sheet.strokes.find((stroke) => stroke.id === id);
  if (command.type === 'draw') {
    const order = known?.order ?? topOf(sheet) + 1;
    return { [page]: { cleared: sheet.cleared, strokes: [{ ...command.stroke, order }] } };
  }
  if (known === undefined) return {};
  return { [page]: { cleared: sheet.cleared, strokes: [{ ...known, points: [] }] } };
}

/** The drawings of two windows, or those of one and a delta. Returns `mine` itself when theirs has nothing new. */
export function mergeDrawings(mine: Drawings, theirs: Drawings): Drawings {
  const news = Object.entries(theirs).flatMap(([page, sheet]) => {
    const before = mine[page] ?? blank;
    const merged = mergeSheets(before, sheet);
    return merged === before ? [] : [[page, merged] as const];
  });
  return news.length === 0 ? mine : { ...mine, ...Object.fromEntries(news) };
}

function mergeSheets(mine: Sheet, theirs: Sheet): Sheet {
  const cleared = Math.max(mine.cleared, theirs.cleared);
  const strokes = new Map(mine.strokes.map((stroke) => [stroke.id, stroke]));
  for (const stroke of theirs.strokes)
    strokes.set(stroke.id, mergeStrokes(strokes.get(stroke.id), stroke));
  const kept = [...strokes.values()].filter(({ order }) => order > cleared).sort(byOrder);
  const isSame =
    cleared === mine.cleared &&
    kept.length === mine.strokes.length &&
    kept.every((stroke, index) => stroke === mine.strokes[index]);
  return isSame ? mine : { cleared, strokes: kept };
}

/** A line that was rubbed out stays so; otherwise the longer one is the later. */
function mergeStrokes(mine: LaidStroke | undefined, theirs: LaidStroke): LaidStroke {
  if (mine === undefined) return theirs;
  const isGone = mine.points.length === 0 || theirs.points.length === 0;
  const longer = theirs.points.length > mine.points.length ? theirs : mine;
  const points = isGone ? [] : longer.points;
  const order = Math.max(mine.order, theirs.order);
  const isSame = order === mine.order && points.length === mine.points.length;
  return isSame ? mine : { ...mine, order, points };
}

/** The highest order on a sheet. */
function topOf({ cleared, strokes }: Sheet): number {
  return strokes.at(-1)?.order ?? cleared;
}

function byOrder(a: LaidStroke, b: LaidStroke): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** A short word for drawings: windows whose words differ have different ones. By Fowler, Noll and Vo (FNV-1a). */
export function digestOf(drawings: Drawings): string {
  let hash = 0x811c9dc5;
  for (const character of inventory(drawings))
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function inventory(drawings: Drawings): string {
  const pages = Object.keys(drawings).sort();
  return pages
    .map((page) => {
      const { cleared, strokes } = drawings[page] ?? blank;
      const list = strokes.map(
        ({ id, order, points }) => `${id} ${String(order)} ${String(points.length)}`,
      );
      return [page, cleared, ...list].join();
    })
    .join(';');
}
