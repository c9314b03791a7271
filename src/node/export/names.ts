import { extname, join } from 'node:path';
import type { ExportOptions } from './options.ts';

/** Whether `out` names a file rather than a folder. */
export function isFileName(out: string, format: ExportOptions['format']): boolean {
  return extname(out).toLowerCase() === `.${format}`;
}

/**
 * Where the file of a lesson goes: the lesson's address below the folder, with the kind of pages at its end, so that
 * handouts do not replace slides.
 */
export function fileFor(address: string, { out, pages, format }: ExportOptions): string {
  if (isFileName(out, format)) return out;
  const name = address.replace(/\/$/, '') || 'course';
  return join(out, `${name}${suffixOf(pages)}.${format}`);
}

function suffixOf({ mode, perPage }: ExportOptions['pages']): string {
  if (mode === 'slides') return '';
  return mode === 'handout' ? `-handout-${String(perPage)}` : `-${mode}`;
}

/** Where the picture of a slide goes: `3-lesson/04.png`, `3-lesson/04-2.png` for its second page. */
export function pictureFor(
  address: string,
  { slide, page }: { readonly slide: number; readonly page: number },
  options: ExportOptions,
): string {
  const number = String(slide).padStart(2, '0');
  const name = page > 1 ? `${number}-${String(page)}` : number;
  return join(options.out, address.replace(/\/$/, ''), `${name}.png`);
}
