import {
  besides,
  handoutCounts,
  papers,
  stages,
  type PaperMode,
  type PrintAsk,
} from '../../core/paper/ask.ts';
import { parseRanges } from '../../core/paper/ranges.ts';
import { didYouMean } from '../../core/problem.ts';
import type { ExportOptions } from '../export/options.ts';
import { Misuse } from './values.ts';

/** Options as they were typed: strings, numbers, true and false. */
export type TypedOptions = Readonly<Record<string, unknown>>;

/** What `lectern export` was asked for. Throws Misuse when a value makes no sense. */
export function parseExportOptions(
  course: string,
  choose: readonly string[],
  typed: TypedOptions,
): ExportOptions {
  const pages = parsePages(typed);
  return {
    course,
    choose,
    out: textOf(typed['out']) ?? 'paper',
    pages,
    format: parseFormat(typed, pages.mode),
    scale: parseScale(typed['scale']),
    drawings: textOf(typed['drawings']),
    one: typed['one'] === true,
  };
}

/** Offline files hold whole lessons: of what is said about paper, only notes have a meaning for them. */
function parseFormat(typed: TypedOptions, mode: PaperMode): ExportOptions['format'] {
  if (typed['html'] !== true) return wordOf(typed, 'format', ['pdf', 'png']) ?? 'pdf';
  const names = ['one', 'slides', 'steps', 'format', 'stage', 'beside', 'paper', 'drawings'];
  const other = mode === 'handout' || mode === 'reading' ? mode : undefined;
  const wrong = other ?? names.find((name) => typed[name] !== undefined);
  if (wrong === undefined) return 'html';
  throw new Misuse(`--html makes one file of each whole lesson: --${wrong} has no meaning there.`);
}

function parsePages(typed: TypedOptions): PrintAsk {
  return {
    mode: parseMode(typed),
    perPage: parseCount(typed['handout']),
    beside: wordOf(typed, 'beside', besides) ?? 'lines',
    paper: wordOf(typed, 'paper', papers) ?? 'a4',
    stage: wordOf(typed, 'stage', stages),
    steps: typed['steps'] === true,
    drawings: parseDrawings(typed),
    plain: typed['background'] === false,
    slides: parseSlides(typed['slides']),
    lessons: [],
    part: undefined,
  };
}

function parseMode(typed: TypedOptions): PaperMode {
  const modes = (['notes', 'handout', 'reading'] as const).filter(
    (mode) => typed[mode] !== undefined && typed[mode] !== false,
  );
  const [first, second] = modes;
  if (first !== undefined && second !== undefined)
    throw new Misuse(`--${first} and --${second} are different papers: ask for one of them.`);
  return first ?? 'slides';
}

function parseDrawings(typed: TypedOptions): PrintAsk['drawings'] {
  if (typed['drawings'] === undefined) return undefined;
  if (typed['reading'] === true)
    throw new Misuse('Drawings lie on slides: --drawings has no meaning with --reading.');
  return 'files';
}

function parseCount(typed: unknown): PrintAsk['perPage'] {
  if (typed === undefined || typed === true) return 3;
  const count = handoutCounts.find((each) => String(each) === textOf(typed));
  if (count !== undefined) return count;
  throw new Misuse(`--handout takes ${handoutCounts.join(', ')} slides a page.`);
}

function parseSlides(typed: unknown): PrintAsk['slides'] {
  if (typed === undefined) return [];
  const ranges = parseRanges(textOf(typed) ?? '');
  if (ranges !== undefined) return ranges;
  throw new Misuse('--slides takes numbers and ranges, as 1-3,7.');
}

function parseScale(typed: unknown): number {
  const scale = typed === undefined ? 1 : Number(typed);
  if (scale > 0 && scale <= 4) return scale;
  throw new Misuse('--scale takes a number up to 4: 2 makes pictures of 2560 × 1440.');
}

/** One of a few words; undefined when the option was not given. */
function wordOf<const T extends string>(
  typed: TypedOptions,
  name: string,
  words: readonly T[],
): T | undefined {
  const value = typed[name];
  if (value === undefined) return undefined;
  const word = (textOf(value) ?? '').toLowerCase();
  const found = words.find((each) => each === word);
  if (found !== undefined) return found;
  throw new Misuse(`--${name} takes ${words.join(', ')}.${didYouMean(word, words)}`);
}

function textOf(typed: unknown): string | undefined {
  if (typeof typed === 'number') return String(typed);
  return typeof typed === 'string' && typed !== '' ? typed : undefined;
}
