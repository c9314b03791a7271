import { extname, join } from 'node:path';
import type { ExportOptions } from './options.ts';

/** Whether `out` names a file rather than a folder. */
export function isFileName(out: string, format: ExportOptions['format']): boolean {
  return extname(out).toLowerCase() === `.${format}`;
}

/** Throws when several lessons would be written to the same file, of which only the last would be left. */
export function mustNotReplace(
  lessons: readonly unknown[],
  { out, format, one }: ExportOptions,
): void {
  if (one || lessons.length < 2 || !isFileName(out, format)) return;
  const way = format === 'pdf' ? ', or ask for all of them in --one file' : '';
  throw new Error(
    `${out} is one file, and these are ${String(lessons.length)} lessons. Name a folder${way}.`,
  );
}

/**
 * Where the file of a lesson goes: the lesson's address below the folder, with the kind of pages at its end, so that
 * handouts do not replace slides.
 */
export function fileFor(address: string, { out, pages, format }: ExportOptions): string {
  if (isFileName(out, format)) return out;
  const name = address.replace(/\/$/, '') || 'course';
  const suffix = format === 'html' ? '' : suffixOf(pages);
  return join(out, `${name}${suffix}.${format}`);
}

function suffixOf({ mode, perPage }: ExportOptions['pages']): string {
  if (mode === 'slides') return '';
  return mode === 'handout' ? `-handout-${String(perPage)}` : `-${mode}`;
}

/** A slide of which a picture is taken: its page, and its step when each is printed. */
export interface Pictured {
  readonly slide: number;
  readonly page: number;
  readonly step: number;
}

/** Where the picture of a slide goes: `3-lesson/04.png`, `3-lesson/04-2.png` for its second page, `04-s1` for a step. */
export function pictureFor(
  address: string,
  { slide, page, step }: Pictured,
  options: ExportOptions,
): string {
  const parts = [
    String(slide).padStart(2, '0'),
    page > 1 ? String(page) : '',
    step > 0 ? `s${String(step)}` : '',
  ];
  const name = parts.filter((part) => part !== '').join('-');
  return join(options.out, address.replace(/\/$/, ''), `${name}.png`);
}
