import { isRecord, parseJson } from '../../../core/json.ts';
import type { Drawings, LaidStroke, Sheet } from '../../../core/talk/drawings.ts';
import { decodeDrawings } from '../../../core/talk/message.ts';
import type { Store } from '../../parts/storage.ts';

/** The most points of a lesson's lines that are kept: about 700 kB, a class that wrote for hours. Older lines go first. */
const mostPoints = 100_000;
/** All lessons together, in characters: browsers allow a site about five million. */
const mostText = 3_000_000;

const keyOf = (lesson: string): string => `lectern.ink.${lesson}`;
/** Which lessons have drawings, the last first, each with the length of its text. */
const list = 'lectern.ink';

/** The drawings of a lesson as they were left; none when the browser keeps nothing. */
export function readDrawings(store: Store, lesson: string): Drawings {
  const kept = parseJson(store.read(keyOf(lesson)));
  return decodeDrawings(isRecord(kept) ? mapValues(kept, unpackSheet) : {}) ?? {};
}

/** Keeps the drawings of a lesson. What is too much is left out, and what belongs to lessons of long ago goes. */
export function writeDrawings(store: Store, lesson: string, drawings: Drawings): void {
  const text = JSON.stringify(mapValues(lightened(drawings), packSheet));
  const others = readList(store).filter(([name]) => name !== lesson);
  let total = text.length;
  const [kept, gone] = [[] as Listed[], [] as Listed[]];
  for (const other of others) {
    total += other[1];
    (total <= mostText ? kept : gone).push(other);
  }
  for (const [name] of gone) store.remove(keyOf(name));
  store.write(keyOf(lesson), text);
  store.write(list, JSON.stringify([[lesson, text.length], ...kept]));
}

type Listed = readonly [lesson: string, length: number];

function readList(store: Store): readonly Listed[] {
  const kept = parseJson(store.read(list));
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((each: unknown): Listed[] => {
    const [name, length]: readonly unknown[] = Array.isArray(each) ? each : [];
    return typeof name === 'string' && typeof length === 'number' ? [[name, length]] : [];
  });
}

/** Without the oldest lines of the fullest page, until there are no more points than may be. */
function lightened(drawings: Drawings): Drawings {
  let light = drawings;
  while (Object.values(light).reduce((sum, sheet) => sum + pointsOn(sheet), 0) > mostPoints) {
    const [page, sheet] = Object.entries(light).reduce((a, b) =>
      pointsOn(a[1]) >= pointsOn(b[1]) ? a : b,
    );
    light = { ...light, [page]: { ...sheet, strokes: sheet.strokes.slice(1) } };
  }
  return light;
}

function pointsOn({ strokes }: Sheet): number {
  return strokes.reduce((sum, { points }) => sum + points.length, 0);
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
