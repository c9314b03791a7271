import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import type { PrintReport } from '../../core/paper/report.ts';
import type { Job } from './job.ts';
import type { ExportOptions } from './options.ts';
import { labelsOf, outlineOf } from './outline.ts';
import { countPages, finishPdf } from './pdf/finish.ts';

/** What was written: where, and how much. */
export interface Written {
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A lesson as the print view laid it out. */
export interface Opened {
  readonly page: Page;
  readonly report: PrintReport;
}

/** Prints what is laid out and writes it to its file, with its outline and what it says about itself. */
export async function printPdf(
  { page, report }: Opened,
  job: Job,
  options: ExportOptions,
): Promise<Written> {
  const reading = report.sheets === undefined;
  const printed = await page.pdf({
    tagged: true,
    outline: reading,
    preferCSSPageSize: true,
    printBackground: !options.pages.plain,
  });
  const pages = countPages(printed);
  if (report.sheets !== undefined && pages < report.sheets)
    throw new Error(`Of ${String(report.sheets)} pages only ${String(pages)} were printed.`);
  // Notes that run over an edge make more pages than there are sheets: then places are not known.
  const known = pages === report.sheets;
  const finished = finishPdf(printed, {
    title: job.title,
    author: job.settings.author,
    subject: subjectOf(job, report),
    outline: known ? outlineOf(report) : [],
    labels: known ? labelsOf(report) : [],
  });
  await mkdir(dirname(job.file), { recursive: true });
  await writeFile(job.file, finished);
  return { file: job.file, pages, bytes: finished.length };
}

/** What the file belongs to: the section of a lesson, the course of a section. */
function subjectOf({ entry, settings }: Job, { lessons }: PrintReport): string | undefined {
  const section = lessons[0]?.section ?? '';
  const parts = [settings.title ?? '', entry === undefined ? '' : section];
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? settings.description : words;
}
