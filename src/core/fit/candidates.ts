import type { LayoutName } from '../lesson/layout.ts';
import { coverTitles, titleSize } from '../lesson/title-size.ts';
import type { Candidate, Marks } from './attempt.ts';
import { type Size, sizesBetween } from './sizes.ts';

/** What decides, beside the layouts that a slide allows, how it may be set. */
export interface Content {
  /** Pictures that can give way. */
  readonly pictures: number;
  /** Blocks that want the whole width: tables, code, columns, diagrams. */
  readonly wide: number;
  readonly title: string;
  /** Call-outs among its entries. */
  readonly callouts: number;
}

interface Range {
  readonly most: Size;
  readonly least: Size;
  readonly lift?: number;
}

/** How large and how small the words of each layout may be. Flow takes what is left. */
const ranges: Readonly<Record<Exclude<LayoutName, 'flow'>, Range>> = {
  // A lesson opens on its cover whenever that fits.
  cover: { most: 28, least: 24, lift: 24 },
  voice: { most: 40, least: 26 },
  statement: { most: 32, least: 24, lift: 13 },
  rows: { most: 40, least: 26 },
  columns: { most: 32, least: 24 },
  side: { most: 32, least: 24 },
  points: { most: 40, least: 26 },
  step: { most: 36, least: 24, lift: 5 },
  ordered: { most: 32, least: 24, lift: 9 },
  table: { most: 36, least: 24, lift: 5 },
  code: { most: 40, least: 24, lift: 13 },
  quiz: { most: 32, least: 24 },
  figure: { most: 28, least: 24, lift: 13 },
  condensed: { most: 40, least: 24 },
};

/** Call-outs are set apart better in columns than in rows. */
const asideInRows = -9;

/**
 * All ways to set a slide, in the order in which they are preferred at equal size. The layouts are those its content
 * allows, the preferred first.
 */
export function candidates(layouts: readonly LayoutName[], content: Content): readonly Candidate[] {
  const alone = layouts.every((layout) => layout === 'flow' || layout === 'condensed');
  return layouts.flatMap((layout) => {
    if (layout === 'flow') return flowing(alone, content);
    const range = ranges[layout];
    const make = (marks: Marks, most = range.most): Candidate => ({
      layout,
      marks,
      sizes: sizesBetween(most, range.least),
      lift: (range.lift ?? 0) + (layout === 'rows' && content.callouts > 0 ? asideInRows : 0),
    });
    if (layout === 'cover') return coverTitles.map((title) => make({ title }));
    const title = titleMarks(content.title);
    if (layout === 'statement') return [make({ ...title, large: '' }), make(title)];
    if (layout === 'quiz')
      return questions.map(([quiz, most]) => make({ ...title, ...quiz }, most));
    return shrinking(make(title), content);
  });
}

/**
 * A question beside its options in even rows; more room for the options; rows as high as they need; options below the
 * question; two by two.
 */
const questions: readonly (readonly [Marks, Size])[] = [
  [{}, 32],
  [{ quiz: 'wide' }, 32],
  [{ quiz: 'uneven' }, 30],
  [{ quiz: 'stack' }, 28],
  [{ quiz: 'grid' }, 28],
];

function titleMarks(title: string): Marks {
  const size = titleSize(title);
  return size === undefined ? {} : { title: size };
}

/** Prose: one column while it is large, two when it is long, and items broken across columns as the last. */
function flowing(alone: boolean, content: Content): readonly Candidate[] {
  const title = titleMarks(content.title);
  const most = alone ? 40 : 28;
  // Headed columns are worth a size or two.
  const lift = alone ? 0 : -2;
  const flow = (value: string, from: Size, to: Size, lift = 0): Candidate => ({
    layout: 'flow',
    marks: { ...title, flow: value },
    sizes: sizesBetween(from, to),
    lift,
  });
  const single = flow('1', most, content.wide + content.pictures > 0 ? 24 : 28, lift);
  const columns = [
    // Where whole items fit, broken ones do too: the looser way is tried first, the stricter wins at equal size.
    flow('2-free', alone ? 32 : 28, 24, lift - 0.5),
    flow('2', alone ? 32 : 28, 24, lift),
    flow('1', 26, 24, lift),
    flow('2-run', 28, 24, -4),
  ];
  const both = content.wide > 0 ? [single] : [single, ...columns];
  return both.flatMap((candidate) => shrinking(candidate, content));
}

/** Pictures give way before words do, but only down to a size at which words are still large. */
function shrinking(candidate: Candidate, content: Content): readonly Candidate[] {
  if (content.pictures === 0 || candidate.layout === 'figure') return [candidate];
  const smaller = ['1', '2', '3'].map((shrink) => ({
    ...candidate,
    marks: { ...candidate.marks, shrink },
    sizes: candidate.sizes.filter((size) => size <= 32),
  }));
  return [candidate, ...smaller];
}
