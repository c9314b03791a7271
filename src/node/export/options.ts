import type { SlideRange } from './ranges.ts';

/** What a page of paper holds: a slide; a slide with its notes; several slides; the lesson as an article. */
export type PaperMode = 'slides' | 'notes' | 'handout' | 'reading';

/** How many slides a page of a handout may hold. */
export const handoutCounts = [1, 2, 3, 4, 6] as const;
export type HandoutCount = (typeof handoutCounts)[number];

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What stands beside the slides of a handout. */
export const besides = ['lines', 'notes', 'nothing'] as const;
export type Beside = (typeof besides)[number];

/** How pages are made of a lesson: what the print view is asked for. */
export interface PrintOptions {
  readonly mode: PaperMode;
  readonly perPage: HandoutCount;
  readonly beside: Beside;
  readonly paper: Paper;
  /** One page for each step instead of all steps at once. */
  readonly steps: boolean;
  /** Slides to print; empty for all. */
  readonly slides: readonly SlideRange[];
}

/** What `lectern export` was asked to do. */
export interface ExportOptions {
  /** The course folder, or one lesson file. */
  readonly course: string;
  /** The folder for the files, or with a file name at its end the one file. */
  readonly out: string;
  /** Lessons and sections by file, label, address or name; empty for all. */
  readonly choose: readonly string[];
  readonly print: PrintOptions;
  readonly format: 'pdf' | 'png';
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
  /** Colours behind the text are printed. */
  readonly background: boolean;
  /** All lessons in one file. */
  readonly one: boolean;
}

/** The query of the print view that makes these pages: `?view=print&handout=3&paper=a4`. */
export function printQuery(options: PrintOptions): string {
  const query = new URLSearchParams({ view: 'print' });
  if (options.mode === 'reading') query.set('reading', '');
  if (options.mode === 'notes') query.set('notes', '');
  if (options.mode === 'handout') {
    query.set('handout', String(options.perPage));
    if (options.beside !== 'lines') query.set('beside', options.beside);
  }
  if (options.mode !== 'slides') query.set('paper', options.paper);
  if (options.steps) query.set('steps', '');
  if (options.slides.length > 0)
    query.set(
      'slides',
      options.slides.map(({ from, to }) => `${String(from)}-${String(to)}`).join(','),
    );
  return `?${query.toString().replaceAll('=&', '&').replace(/=$/, '')}`;
}
