import { isRecord } from '../json.ts';
import type { Clock } from './clock.ts';
import { registers } from './merge.ts';
import { clampPart, type Part } from './part.ts';
import { openTalk, type Position, type Screen, type Stamp, type Talk, type View } from './talk.ts';

const screens: readonly Screen[] = ['live', 'black', 'white', 'frozen'];
const longestWriter = 64;
const { stamps: unwritten } = openTalk({ slide: 1, page: 1, step: 0 });
/** No lesson has more slides. */
const mostSlides = 2000;

/** A talk from another window or from storage; undefined when it is not one. */
export function decodeTalk(value: unknown): Talk | undefined {
  if (!isRecord(value)) return undefined;
  const view = decodeView(value);
  const stamps = decodeStamps(value['stamps']);
  const screen = screens.find((name) => name === value['screen']);
  const clock = decodeClock(value['clock']);
  const { condensed, driver } = value;
  if (view === undefined || stamps === undefined || screen === undefined) return undefined;
  if (clock === undefined || typeof driver !== 'string' || driver.length > longestWriter)
    return undefined;
  const held = screen === 'frozen' ? (decodeView(value['held']) ?? view) : undefined;
  return {
    ...view,
    screen,
    held,
    condensed: typeof condensed === 'boolean' ? condensed : undefined,
    clock,
    driver,
    stamps,
  };
}

/** A position from outside; undefined when it is not one. It may lie beyond the deck: clamp it. */
export function decodePosition(value: unknown): Position | undefined {
  if (!isRecord(value)) return undefined;
  const { slide, page, step } = value;
  if (!isCount(slide, 1) || !isCount(page, 1) || !isCount(step, 0)) return undefined;
  return { slide, page, step };
}

function decodeView(value: unknown): View | undefined {
  if (!isRecord(value)) return undefined;
  const position = decodePosition(value['position']);
  if (position === undefined) return undefined;
  return {
    position,
    zoom: decodePart(value['zoom']),
    revealed: decodeSlides(value['revealed']),
  };
}

function decodePart(value: unknown): Part | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y, size } = value;
  return isAmount(x) && isAmount(y) && isAmount(size) ? clampPart({ x, y, size }) : undefined;
}

function decodeSlides(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return [];
  const slides = value.slice(0, mostSlides).filter((slide) => isCount(slide, 1));
  return [...new Set(slides)].toSorted((a, b) => a - b);
}

function decodeClock(value: unknown): Clock | undefined {
  if (!isRecord(value)) return undefined;
  const { since, before, questionsSince, questions } = value;
  if (!isAmount(before) || !isAmount(questions)) return undefined;
  return {
    since: isAmount(since) ? since : undefined,
    before,
    questionsSince: isAmount(questionsSince) ? questionsSince : undefined,
    questions,
  };
}

function decodeStamps(value: unknown): Talk['stamps'] | undefined {
  if (!isRecord(value)) return undefined;
  const stamps = registers.flatMap((register) => {
    const stamp = decodeStamp(value[register]);
    return stamp === undefined ? [] : [[register, stamp] as const];
  });
  if (stamps.length < registers.length) return undefined;
  return { ...unwritten, ...Object.fromEntries(stamps) };
}

/** A stamp from outside; undefined when it is none. */
export function decodeStamp(value: unknown): Stamp | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, writer } = value;
  if (!isCount(revision, 0) || typeof writer !== 'string') return undefined;
  return writer.length <= longestWriter ? { revision, writer } : undefined;
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= least;
}

/** Not negative, not endless. */
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
