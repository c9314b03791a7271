import { isRecord } from '../json.ts';
import type { Drawings, LaidStroke, Sheet } from './drawings.ts';

/** Drawings as they are kept in storage and in files: a tenth as long as they are in memory. */
export function packDrawings(drawings: Drawings) {
  return mapValues(drawings, packSheet);
}

/** Drawings that were kept, to be decoded; nothing when it is none. */
export function unpackDrawings(kept: unknown): unknown {
  return isRecord(kept) ? mapValues(kept, unpackSheet) : {};
}

/** A page as it is kept: of each line where it begins, in ten-thousandths of the stage, and the way from point to point. */
export function packSheet({ cleared, strokes }: Sheet) {
  return { cleared, strokes: strokes.map(packStroke) };
}

function packStroke({ points, ...stroke }: LaidStroke) {
  const steps = points.map(({ x, y }) => [Math.round(x * scale), Math.round(y * scale)] as const);
  const way = steps.flatMap(([x, y], at) => {
    const [fromX, fromY] = steps[at - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  const isPressed = points.some(({ pressure }) => pressure !== undefined);
  if (!isPressed) return { ...stroke, way };
  return {
    ...stroke,
    way,
    press: points.map(({ pressure }) => Math.round((pressure ?? 0.5) * 100)),
  };
}

const scale = 10_000;

/** A page that was kept, to be decoded. */
export function unpackSheet(sheet: unknown): unknown {
  if (!isRecord(sheet) || !Array.isArray(sheet['strokes'])) return sheet;
  return { ...sheet, strokes: sheet['strokes'].map(unpackStroke) };
}

function unpackStroke(stroke: unknown): unknown {
  if (!isRecord(stroke) || !Array.isArray(stroke['way'])) return stroke;
  const press: readonly unknown[] = Array.isArray(stroke['press']) ? stroke['press'] : [];
  const way = stroke['way'].map(Number);
  const points = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < way.length; at += 2) {
    x += way[at] ?? 0;
    y += way[at + 1] ?? 0;
    const pressed = press[at / 2];
    const point = { x: x / scale, y: y / scale };
    points.push(typeof pressed === 'number' ? { ...point, pressure: pressed / 100 } : point);
  }
  return { ...stroke, points };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
