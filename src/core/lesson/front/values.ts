import { didYouMean, quoted } from '../../problem.ts';
import { parseDuration } from '../duration.ts';
import type { Direction, FrontMatter, LessonKind } from '../lesson.ts';
import type { RawValue } from './recover.ts';

/** A value that could not be used, told at its key. */
export interface ValueFault {
  readonly key: string;
  readonly level: 'warning' | 'hint';
  readonly message: string;
}

/** The front matter of a lesson that has none. */
export const emptyFront: FrontMatter = {
  title: undefined,
  section: undefined,
  lesson: undefined,
  order: undefined,
  duration: undefined,
  kind: undefined,
  lang: undefined,
  dir: undefined,
  incremental: false,
  condense: undefined,
  separator: 'pagebreak',
};

/** Turns what YAML made of the keys into what a lesson needs, and says where that was not possible. */
export function readValues(
  entries: ReadonlyMap<string, unknown>,
  raw: ReadonlyMap<string, RawValue>,
): { readonly front: FrontMatter; readonly faults: readonly ValueFault[] } {
  const reader = createReader(entries, raw);
  const front: FrontMatter = {
    title: reader.words('title'),
    section: reader.words('section'),
    lesson: reader.number('lesson'),
    order: reader.number('order'),
    duration: reader.duration('duration'),
    kind: reader.choice('kind', kinds),
    lang: reader.language('lang'),
    dir: reader.choice('dir', directions),
    incremental: reader.flag('incremental') ?? false,
    condense: reader.flag('condense'),
    separator: reader.choice('separator', separators) ?? 'pagebreak',
  };
  return { front, faults: reader.faults };
}

const kinds = new Map<string, LessonKind>([
  ['lesson', 'lesson'],
  ['hands-on', 'hands-on'],
  ['quiz', 'quiz'],
  ['handson', 'hands-on'],
  ['hands on', 'hands-on'],
  ['lab', 'hands-on'],
]);
const directions = new Map<string, Direction>([
  ['ltr', 'ltr'],
  ['rtl', 'rtl'],
]);
const separators = new Map<string, FrontMatter['separator']>([
  ['pagebreak', 'pagebreak'],
  ['hr', 'hr'],
  ['---', 'hr'],
  ['page-break', 'pagebreak'],
]);

function createReader(entries: ReadonlyMap<string, unknown>, raw: ReadonlyMap<string, RawValue>) {
  const faults: ValueFault[] = [];
  const tell: Tell = (key, message) => {
    faults.push({ key, level: 'warning', message });
  };
  const words = (key: string) => readWords(key, entries.get(key), raw.get(key)?.words, tell);
  return {
    faults,
    words,
    number: (key: string) => readNumber(key, words(key), tell),
    duration: (key: string) => readDuration(key, words(key), tell),
    choice: <T>(key: string, names: ReadonlyMap<string, T>) =>
      readChoice(key, words(key), names, tell),
    language: (key: string) => readLanguage(key, words(key), tell),
    flag: (key: string) => readChoice(key, words(key), flags, tell),
  };
}

/** Keeps a fault; there is no value then. */
type Tell = (key: string, message: string) => undefined;

const flags = new Map([
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
  ['on', true],
  ['off', false],
]);

/** The words of a simple value as the author wrote them: YAML reads `12:30` as 750 and `2026-11-23` as a moment. */
function readWords(
  key: string,
  value: unknown,
  written: string | undefined,
  tell: Tell,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (value instanceof Date) return written ?? value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean') return written ?? String(value);
  return tell(
    key,
    `The ${key} must be one value, not a list or a group. Write it in one line, in quotes.`,
  );
}

function readDuration(key: string, written: string | undefined, tell: Tell): number | undefined {
  const minutes = written === undefined ? undefined : parseDuration(written);
  if (written === undefined || minutes !== undefined) return minutes;
  return tell(key, `${quoted(written)} is not a ${key}. Write 45m, 1h30 or 2700s.`);
}

function readNumber(key: string, written: string | undefined, tell: Tell): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(written)) return Number(written);
  return tell(key, `${quoted(written)} is not a number: write ${key}: 3 or the like.`);
}

function readChoice<T>(
  key: string,
  written: string | undefined,
  names: ReadonlyMap<string, T>,
  tell: Tell,
): T | undefined {
  if (written === undefined) return undefined;
  const found = names.get(written.toLowerCase());
  if (found !== undefined) return found;
  const known = [...names]
    .filter(([, value], index, all) => all.findIndex(([, other]) => other === value) === index)
    .map(([name]) => name);
  return tell(
    key,
    `${quoted(written)} is not a value of ${key}: write ${known.join(' or ')}.${didYouMean(written, known)}`,
  );
}

function readLanguage(key: string, written: string | undefined, tell: Tell): string | undefined {
  if (written === undefined || /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(written)) return written;
  return tell(
    key,
    `${quoted(written)} is not a language: write its short name, as en, de or pt-BR.`,
  );
}
