import type { FitReport } from '../fit/report.ts';
import { isRecord, parseJson } from '../json.ts';

/** A slide, or a page or a step of one, where it is printed. */
export interface PrintedSlide {
  /** The lesson it is of, from 0, in the order of printing. */
  readonly lesson: number;
  readonly slide: number;
  /** The page of the slide, from 1. */
  readonly page: number;
  /** The step it is shown at; 0 when all are shown at once. */
  readonly step: number;
  /** Its title as one reads it; `Slide 3`, in the language of the page, when it has none. */
  readonly title: string;
  /** The sheet of paper it stands on, from 0. Of no meaning on reading pages, which the browser breaks. */
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
  /** Undefined for reading pages: the browser breaks them as it prints. */
  readonly sheets: number | undefined;
  readonly lessons: readonly PrintedLesson[];
  readonly slides: readonly PrintedSlide[];
}

/** JSON → what the print view said; undefined when it is something else. */
export function parsePrintReport(text: string): PrintReport | undefined {
  const value = parseJson(text);
  return isReport(value) ? value : undefined;
}

/** What the parts of a print say together, in their order; each has all lessons, and its own slides of them. */
export function joinReports(reports: readonly PrintReport[]): PrintReport {
  const [first, ...others] = reports;
  if (first === undefined) return { sheets: 0, lessons: [], slides: [] };
  return others.reduce(joinReport, first);
}

function joinReport(before: PrintReport, after: PrintReport): PrintReport {
  const sheets = before.sheets ?? 0;
  return {
    sheets: sheets + (after.sheets ?? 0),
    lessons: before.lessons.map((lesson, index) => ({
      ...lesson,
      fit: [...lesson.fit, ...(after.lessons[index]?.fit ?? [])],
    })),
    slides: [
      ...before.slides,
      ...after.slides.map((slide) => ({ ...slide, sheet: slide.sheet + sheets })),
    ],
  };
}

/** Tells by the shape: the print view is ours, but what stands in a page comes from outside all the same. */
function isReport(value: unknown): value is PrintReport {
  return (
    isRecord(value) &&
    (value['sheets'] === undefined || isCount(value['sheets'])) &&
    isListOf(value['lessons'], isLesson) &&
    isListOf(value['slides'], isSlide)
  );
}

function isLesson(value: Readonly<Record<string, unknown>>): boolean {
  return (
    ['address', 'title', 'section'].every((key) => typeof value[key] === 'string') &&
    isListOf(value['fit'], isFit)
  );
}

function isFit(value: Readonly<Record<string, unknown>>): boolean {
  return (
    ['slide', 'size', 'pages'].every((key) => isCount(value[key])) &&
    typeof value['layout'] === 'string' &&
    Array.isArray(value['remedies']) &&
    value['remedies'].every((remedy) => typeof remedy === 'string')
  );
}

function isSlide(value: Readonly<Record<string, unknown>>): boolean {
  return (
    ['lesson', 'slide', 'page', 'step', 'sheet'].every((key) => isCount(value[key])) &&
    typeof value['title'] === 'string'
  );
}

function isListOf(
  value: unknown,
  isItem: (item: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isRecord(item) && isItem(item));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
