import { parsePart, type Part } from './parts.ts';
import { parseRanges, formatRanges, type Range } from './ranges.ts';

/** What a page of paper holds: a slide; a slide with its notes; several slides; a page of the lesson as an article. */
export const paperModes = ['slides', 'notes', 'handout', 'reading'] as const;
export type PaperMode = (typeof paperModes)[number];

/** How many slides a page of a handout may hold. */
export const handoutCounts = [1, 2, 3, 4, 6] as const;
export type HandoutCount = (typeof handoutCounts)[number];

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What stands beside the slides of a handout. */
export const besides = ['lines', 'notes', 'nothing'] as const;
export type Beside = (typeof besides)[number];

export const stages = ['16:9', '4:3'] as const;
export type Stage = (typeof stages)[number];

export type DrawingsFrom = 'browser' | 'files';

/** How pages are made of a lesson: what stands in the query of the print view. */
export interface PrintAsk {
  readonly mode: PaperMode;
  readonly perPage: HandoutCount;
  readonly beside: Beside;
  readonly paper: Paper;
  /** The shape of the slides; undefined for that of the course. */
  readonly stage: Stage | undefined;
  /** One page for each step instead of all steps at once. */
  readonly steps: boolean;
  /** With what was drawn on the slides: what this browser keeps, or what the export was given in files. */
  readonly drawings: DrawingsFrom | undefined;
  /** No colours behind the words. */
  readonly plain: boolean;
  /** Slides to print, by number; empty for all. */
  readonly slides: readonly Range[];
  /** Lessons to print, by their place in the course index, from 1; empty for the lesson of the page alone. */
  readonly lessons: readonly Range[];
  /** Only this part of the slides that are asked for: the others are printed elsewhere and joined to it. */
  readonly part: Part | undefined;
}

/** The slides of one lesson, all steps at once, each a page of its own. */
export const plainAsk: PrintAsk = {
  mode: 'slides',
  perPage: 3,
  beside: 'lines',
  paper: 'a4',
  stage: undefined,
  steps: false,
  drawings: undefined,
  plain: false,
  slides: [],
  lessons: [],
  part: undefined,
};

/** The query that asks for these pages: `?view=print&handout=3&paper=letter`. What is usual is left out. */
export function formatAsk(ask: PrintAsk): string {
  const words = [
    ask.mode === 'notes' || ask.mode === 'reading' ? ask.mode : '',
    ask.mode === 'handout' ? `handout=${String(ask.perPage)}` : '',
    ask.beside === plainAsk.beside ? '' : `beside=${ask.beside}`,
    ask.paper === plainAsk.paper ? '' : `paper=${ask.paper}`,
    ask.stage === undefined ? '' : `stage=${ask.stage}`,
    ask.steps ? 'steps' : '',
    ask.drawings === undefined ? '' : ask.drawings === 'files' ? 'drawings=files' : 'drawings',
    ask.plain ? 'plain' : '',
    ask.slides.length > 0 ? `slides=${formatRanges(ask.slides)}` : '',
    ask.lessons.length > 0 ? `lessons=${formatRanges(ask.lessons)}` : '',
    ask.part === undefined ? '' : `part=${String(ask.part.number)}/${String(ask.part.of)}`,
  ];
  return ['?view=print', ...words.filter((word) => word !== '')].join('&');
}

/** The part of URLSearchParams that reading needs: the core knows no browser. */
export interface Query {
  get(key: string): string | null;
  has(key: string): boolean;
}

/** Reads what the query asks for; words it does not know count as left out. */
export function parseAsk(asked: Query): PrintAsk {
  const known = <T extends string>(key: string, words: readonly T[]): T | undefined =>
    words.find((word) => word === asked.get(key));
  const perPage = handoutCounts.find((count) => String(count) === asked.get('handout'));
  return {
    mode: paperModes.find((mode) => mode !== 'slides' && asked.has(mode)) ?? plainAsk.mode,
    perPage: perPage ?? plainAsk.perPage,
    beside: known('beside', besides) ?? plainAsk.beside,
    paper: known('paper', papers) ?? plainAsk.paper,
    stage: known('stage', stages),
    steps: asked.has('steps'),
    drawings: parseDrawings(asked),
    plain: asked.has('plain'),
    slides: parseRanges(asked.get('slides') ?? '') ?? [],
    lessons: parseRanges(asked.get('lessons') ?? '') ?? [],
    part: parsePart(asked.get('part') ?? ''),
  };
}

function parseDrawings(asked: Query): PrintAsk['drawings'] {
  if (!asked.has('drawings')) return undefined;
  return asked.get('drawings') === 'files' ? 'files' : 'browser';
}
