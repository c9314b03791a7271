import type { Position, Screen, Stamp, Talk } from './talk.ts';

const screens: readonly Screen[] = ['live', 'black', 'white', 'frozen'];
const longestWriter = 64;

/** A talk from another window or from storage; undefined when it is not one. */
export function decodeTalk(value: unknown): Talk | undefined {
  if (!isRecord(value)) return undefined;
  const position = decodePosition(value['position']);
  const stamp = decodeStamp(value['stamp']);
  const screen = screens.find((name) => name === value['screen']);
  if (position === undefined || stamp === undefined || screen === undefined) return undefined;
  const held = screen === 'frozen' ? (decodePosition(value['held']) ?? position) : undefined;
  return { position, screen, held, stamp };
}

/** A position from outside; undefined when it is not one. It may lie beyond the deck: clamp it. */
export function decodePosition(value: unknown): Position | undefined {
  if (!isRecord(value)) return undefined;
  const { slide, page, step } = value;
  if (!isCount(slide, 1) || !isCount(page, 1) || !isCount(step, 0)) return undefined;
  return { slide, page, step };
}

function decodeStamp(value: unknown): Stamp | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, writer } = value;
  if (!isCount(revision, 0) || typeof writer !== 'string') return undefined;
  return writer.length <= longestWriter ? { revision, writer } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= least;
}
