import { decodeTalk } from './decode.ts';
import type { DrawCommand, Drawings, InkPoint, Point, Stroke } from './stroke.ts';
import type { Talk } from './talk.ts';

/** What a window is for the others: it drives the talk, or it shows it. */
export type Role = 'presenter' | 'audience';

/** The closed set of what the windows of one talk say to each other. `from` is the window that says it. */
export type Message =
  /** A window opened, reloaded or woke: whoever is there says the state and who they are. */
  | { readonly type: 'hello'; readonly from: string; readonly role: Role }
  | { readonly type: 'talk'; readonly from: string; readonly talk: Talk }
  /** Said at a steady beat; a window that stays silent for some beats is gone. */
  | { readonly type: 'here'; readonly from: string; readonly role: Role; readonly driving: boolean }
  | { readonly type: 'bye'; readonly from: string }
  /** Where the laser points; undefined when it is off. */
  | { readonly type: 'pointer'; readonly from: string; readonly at: Point | undefined }
  | { readonly type: 'draw'; readonly from: string; readonly command: DrawCommand }
  /** All drawings, as an answer to hello. */
  | { readonly type: 'drawings'; readonly from: string; readonly drawings: Drawings };

const longestId = 64;
const mostPoints = 5_000;
const mostStrokes = 2_000;

/** A message from another window; undefined when it is none of ours, whatever it is. */
export function decodeMessage(value: unknown): Message | undefined {
  if (!isRecord(value)) return undefined;
  const { type, from } = value;
  if (!isId(from)) return undefined;
  switch (type) {
    case 'hello':
      return isRole(value['role']) ? { type, from, role: value['role'] } : undefined;
    case 'here':
      return isRole(value['role'])
        ? { type, from, role: value['role'], driving: value['driving'] === true }
        : undefined;
    case 'bye':
      return { type, from };
    case 'talk':
      return withPart(decodeTalk(value['talk']), (talk) => ({ type, from, talk }));
    case 'pointer':
      return { type, from, at: decodePoint(value['at']) };
    case 'draw':
      return withPart(decodeDraw(value['command']), (command) => ({ type, from, command }));
    case 'drawings':
      return withPart(decodeDrawings(value['drawings']), (drawings) => ({ type, from, drawings }));
    default:
      return undefined;
  }
}

/** Drawings from storage or another window; strokes that are none are left out. */
export function decodeDrawings(value: unknown): Drawings | undefined {
  if (!isRecord(value)) return undefined;
  const pages = Object.entries(value).filter(([page]) => isPage(page));
  return Object.fromEntries(
    pages.map(([page, strokes]) => [
      page,
      Array.isArray(strokes) ? strokes.slice(0, mostStrokes).flatMap(strokeOf) : [],
    ]),
  );
}

function decodeDraw(value: unknown): DrawCommand | undefined {
  if (!isRecord(value)) return undefined;
  const { type, page, id } = value;
  if (typeof page !== 'string' || !isPage(page)) return undefined;
  if (type === 'clear') return { type, page };
  if (type === 'erase') return isId(id) ? { type, page, id } : undefined;
  if (type !== 'draw') return undefined;
  const [stroke] = strokeOf(value['stroke']);
  return stroke === undefined ? undefined : { type, page, stroke };
}

function strokeOf(value: unknown): readonly Stroke[] {
  if (!isRecord(value)) return [];
  const { id, tool, points } = value;
  if (!isId(id) || (tool !== 'pen' && tool !== 'highlighter') || !Array.isArray(points)) return [];
  const decoded = points.slice(0, mostPoints).map(decodeInkPoint);
  return [{ id, tool, points: decoded.filter((point) => point !== undefined) }];
}

function decodePoint(value: unknown): Point | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y } = value;
  return isShare(x) && isShare(y) ? { x, y } : undefined;
}

function decodeInkPoint(value: unknown): InkPoint | undefined {
  const point = decodePoint(value);
  if (point === undefined || !isRecord(value) || !isShare(value['pressure'])) return point;
  return { ...point, pressure: value['pressure'] };
}

function withPart<Part, Whole>(
  part: Part | undefined,
  make: (part: Part) => Whole,
): Whole | undefined {
  return part === undefined ? undefined : make(part);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isPage(value: string): boolean {
  return /^\d{1,5}(?:\.\d{1,5})?$/.test(value);
}

function isRole(value: unknown): value is Role {
  return value === 'presenter' || value === 'audience';
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
