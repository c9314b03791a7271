import type { FitReport } from '../fit/report.ts';

/** A slide, or a page or a step of one, where it is printed. */
export interface PrintedSlide {
  /** The lesson it is of, from 0, in the order of printing. */
  readonly lesson: number;
  readonly slide: number;
  /** The page of the slide, from 1. */
  readonly page: number;
  /** The step it is shown at; 0 when all are shown at once. */
  readonly step: number;
  /** Its title as one reads it; empty when it has none. */
  readonly title: string;
  /** The sheet of paper it stands on, from 0. */
  readonly sheet: number;
}

/** A lesson of a printed file. */
export interface PrintedLesson {
  readonly address: string;
  readonly title: string;
  readonly section: string;
  readonly fit: readonly FitReport[];
}

/** What the print view says about itself when it is ready, in `<script type="application/json" id="print-report">`. */
export interface PrintReport {
  readonly sheets: number;
  readonly lessons: readonly PrintedLesson[];
  readonly slides: readonly PrintedSlide[];
}
