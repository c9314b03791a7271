import { isRecord, parseJson } from '../json.ts';
import { strokesOn, type Drawings } from './drawings.ts';
import { decodeDrawings } from './message.ts';
import { packDrawings, unpackDrawings } from './packed.ts';

/** What was drawn, by the address of the lesson below the site's root. */
export type LessonDrawings = ReadonlyMap<string, Drawings>;

/** What the file says it is. */
const kind = 'drawings';

/** Drawings as a file, for paper: what is seen, without what was rubbed out or cleared. */
export function writeDrawingsFile(lessons: LessonDrawings): string {
  const packed = [...lessons].map(([address, drawings]) => [address, packDrawings(seen(drawings))]);
  return `${JSON.stringify({ lectern: kind, lessons: Object.fromEntries(packed) })}\n`;
}

/** The drawings in a file; undefined when it is no such file. Lines that are none are left out. */
export function readDrawingsFile(text: string): LessonDrawings | undefined {
  const file = parseJson(text);
  if (!isRecord(file) || file['lectern'] !== kind || !isRecord(file['lessons'])) return undefined;
  return new Map(
    Object.entries(file['lessons']).map(([address, packed]) => [
      address,
      decodeDrawings(unpackDrawings(packed)) ?? {},
    ]),
  );
}

/** All drawings of both; a page that is in both has those of the second. */
export function joinDrawings(first: LessonDrawings, second: LessonDrawings): LessonDrawings {
  const joined = new Map(first);
  for (const [address, drawings] of second)
    joined.set(address, { ...joined.get(address), ...drawings });
  return joined;
}

function seen(drawings: Drawings): Drawings {
  const sheets = Object.keys(drawings).flatMap((page) => {
    const strokes = strokesOn(drawings, page).map((stroke, at) => ({ ...stroke, order: at + 1 }));
    return strokes.length > 0 ? [[page, { cleared: 0, strokes }] as const] : [];
  });
  return Object.fromEntries(sheets);
}
