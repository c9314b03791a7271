import { parseJson } from '../../../core/json.ts';
import type { Drawings, Sheet } from '../../../core/talk/drawings.ts';
import { decodeDrawings } from '../../../core/talk/message.ts';
import { packDrawings, unpackDrawings } from '../../../core/talk/packed.ts';
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
  return decodeDrawings(unpackDrawings(parseJson(store.read(keyOf(lesson))))) ?? {};
}

/** Keeps the drawings of a lesson. What is too much is left out, and what belongs to lessons of long ago goes. */
export function writeDrawings(store: Store, lesson: string, drawings: Drawings): void {
  const text = JSON.stringify(packDrawings(lightened(drawings)));
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
