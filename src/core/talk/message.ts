import { isRecord } from '../json.ts';
import { decodePosition, decodeStamp, decodeTalk } from './decode.ts';
import type { Drawings, LaidStroke, Sheet } from './drawings.ts';
import type { Pointer } from './pointer.ts';
import type { InkPoint, Point } from './stroke.ts';
import type { Position, Talk } from './talk.ts';

/** What a window is for the others: it drives the talk, or it shows it. */
export type Role = 'presenter' | 'audience';

/** The closed set of what the windows of one talk say to each other. `from` is the window that says it. */
export type Message =
  /** A window opened, reloaded or woke: whoever is there says the state and who they are. */
  | { readonly type: 'hello'; readonly from: string; readonly role: Role }
  | { readonly type: 'talk'; readonly from: string; readonly talk: Talk }
  /** Said at a steady beat; a window that stays silent for some beats is gone. */
  | Presence
  | { readonly type: 'bye'; readonly from: string }
  | { readonly type: 'pointer'; readonly from: string; readonly pointer: Pointer }
  /** This window goes to another lesson, and takes the others along. */
  | { readonly type: 'lead'; readonly from: string; readonly to: Destination }
  /** What was drawn just now, or all drawings for a window that lacks some. */
  | { readonly type: 'drawings'; readonly from: string; readonly drawings: Drawings };

/** A place in another lesson of the site. */
export interface Destination {
  /** Its address below the site's root: `section-1-basics/2-second/`. */
  readonly lesson: string;
  readonly at: Position;
}

/** A sign of life. */
export interface Presence {
  readonly type: 'here';
  readonly from: string;
  readonly role: Role;
  readonly driving: boolean;
  /** Its drawings in a word, so that a window that lacks some notices. */
  readonly ink: string;
}

const longestId = 64;
const longestAddress = 1000;
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
      return decodePresence(from, value);
    case 'bye':
      return { type, from };
    case 'lead':
      return withPart(decodeDestination(value['to']), (to) => ({ type, from, to }));
    case 'talk':
      return withPart(decodeTalk(value['talk']), (talk) => ({ type, from, talk }));
    case 'pointer':
      return withPart(decodePointer(value['pointer']), (pointer) => ({ type, from, pointer }));
    case 'drawings':
      return withPart(decodeDrawings(value['drawings']), (drawings) => ({ type, from, drawings }));
    default:
      return undefined;
  }
}

/** Drawings from storage or another window; sheets and strokes that are none are left out. */
export function decodeDrawings(value: unknown): Drawings | undefined {
  if (!isRecord(value)) return undefined;
  const sheets = Object.entries(value).flatMap(([page, found]) => {
    const sheet = isPage(page) ? decodeSheet(found) : undefined;
    return sheet === undefined ? [] : [[page, sheet] as const];
  });
  return Object.fromEntries(sheets);
}

function decodeSheet(value: unknown): Sheet | undefined {
  if (!isRecord(value)) return undefined;
  const { cleared, strokes } = value;
  if (!isOrder(cleared) || !Array.isArray(strokes)) return undefined;
  return { cleared, strokes: strokes.slice(0, mostStrokes).flatMap(strokeOf) };
}

function strokeOf(value: unknown): readonly LaidStroke[] {
  if (!isRecord(value)) return [];
  const { id, tool, order, points } = value;
  if (!isId(id) || (tool !== 'pen' && tool !== 'highlighter')) return [];
  if (!isOrder(order) || !Array.isArray(points)) return [];
  const decoded = points.slice(0, mostPoints).map(decodeInkPoint);
  return [{ id, tool, order, points: decoded.filter((point) => point !== undefined) }];
}

/** Nothing but a place below the site's root: a message is not to send a window anywhere else. */
function decodeDestination(value: unknown): Destination | undefined {
  if (!isRecord(value)) return undefined;
  const { lesson } = value;
  const at = decodePosition(value['at']);
  return at !== undefined && isAddress(lesson) ? { lesson, at } : undefined;
}

function decodePresence(
  from: string,
  value: Readonly<Record<string, unknown>>,
): Presence | undefined {
  const { role, driving, ink } = value;
  if (!isRole(role) || typeof ink !== 'string' || ink.length > longestId) return undefined;
  return { type: 'here', from, role, driving: driving === true, ink };
}

function decodePointer(value: unknown): Pointer | undefined {
  if (!isRecord(value)) return undefined;
  const stamp = decodeStamp(value['stamp']);
  return stamp && { at: decodePoint(value['at']), stamp };
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

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isPage(value: string): boolean {
  return /^\d{1,5}(?:\.\d{1,5})?$/.test(value);
}

function isRole(value: unknown): value is Role {
  return value === 'presenter' || value === 'audience';
}

function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > longestAddress) return false;
  const parts = value.split('/');
  const isPlain = parts.every((part) => part !== '..' && part !== '.' && !/[\\?#:%\s]/.test(part));
  return isPlain && parts[0] !== '' && parts.at(-1) === '' && !value.includes('//');
}

function isOrder(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
