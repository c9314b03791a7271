import type { Clock } from './clock.ts';
import type { Position, Screen, Stamp, Talk } from './talk.ts';

const screens: readonly Screen[] = ['live', 'black', 'white', 'frozen'];
const longestWriter = 64;

/** A talk from another window or from storage; undefined when it is not one. */
export function decodeTalk(value: unknown): Talk | undefined {
  if (!isRecord(value)) return undefined;
  const position = decodePosition(value['position']);
  const stamp = decodeStamp(value['stamp']);
  const screen = screens.find((name) => name === value['screen']);
  const clock = decodeClock(value['clock']);
  const { condensed, driver } = value;
  if (position === undefined || stamp === undefined || screen === undefined) return undefined;
  if (clock === undefined || typeof driver !== 'string' || driver.length > longestWriter)
    return undefined;
  const held = screen === 'frozen' ? (decodePosition(value['held']) ?? position) : undefined;
  return {
    position,
    screen,
    held,
    condensed: typeof condensed === 'boolean' ? condensed : undefined,
    clock,
    driver,
    stamp,
  };
}

/** A position from outside; undefined when it is not one. It may lie beyond the deck: clamp it. */
export function decodePosition(value: unknown): Position | undefined {
  if (!isRecord(value)) return undefined;
  const { slide, page, step } = value;
  if (!isCount(slide, 1) || !isCount(page, 1) || !isCount(step, 0)) return undefined;
  return { slide, page, step };
}

function decodeClock(value: unknown): Clock | undefined {
  if (!isRecord(value)) return undefined;
  const { since, before, questionsSince, questions } = value;
  if (!isTime(before) || !isTime(questions)) return undefined;
  return {
    since: isTime(since) ? since : undefined,
    before,
    questionsSince: isTime(questionsSince) ? questionsSince : undefined,
    questions,
  };
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

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
