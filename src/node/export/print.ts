import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatAsk } from '../../core/paper/ask.ts';
import { countParts, type Part } from '../../core/paper/parts.ts';
import { joinReports, type PrintReport } from '../../core/paper/report.ts';
import type { Job } from './job.ts';
import type { ExportOptions } from './options.ts';
import { labelsOf, outlineOf } from './outline.ts';
import { countPages, finishPdf } from './pdf/finish.ts';
import { joinPdfs } from './pdf/join.ts';
import type { PrintViews } from './view.ts';

/** What was written: where, and how much. */
export interface Written {
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A file as the browser printed it, before anything is added to it. */
interface Printed {
  readonly bytes: Buffer;
  readonly report: PrintReport;
}

/** Prints slides, in parts where there are many, and writes them to a file, with its outline and what it says about itself. */
export async function printPdf(
  views: PrintViews,
  job: Job,
  options: ExportOptions,
): Promise<Written> {
  const { bytes: printed, report } = await print(views, job, options);
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

/** Sheets hold several slides, and reading pages flow: only slides by themselves are printed in parts. */
async function print(views: PrintViews, job: Job, options: ExportOptions): Promise<Printed> {
  const of = job.ask.mode === 'slides' ? countParts(job.slides) : 1;
  if (of === 1) return printPart(views, { job, options, part: undefined });
  const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
  const printed = await Promise.all(parts.map((part) => printPart(views, { job, options, part })));
  const bytes = joinPdfs(printed.map((one) => one.bytes));
  if (bytes === undefined) return printPart(views, { job, options, part: undefined });
  return { bytes, report: joinReports(printed.map(({ report }) => report)) };
}

interface PartToPrint {
  readonly job: Job;
  readonly options: ExportOptions;
  readonly part: Part | undefined;
}

function printPart(views: PrintViews, { job, options, part }: PartToPrint): Promise<Printed> {
  return views.use(async (view) => {
    const { page, report } = await view.open(job.address + formatAsk({ ...job.ask, part }));
    const bytes = await page.pdf({
      tagged: true,
      outline: report.sheets === undefined,
      preferCSSPageSize: true,
      printBackground: !options.pages.plain,
    });
    return { bytes, report };
  });
}

/** What the file belongs to: the section of a lesson, the course of a section. */
function subjectOf({ isCourse, settings }: Job, { lessons }: PrintReport): string | undefined {
  const section = lessons[0]?.section ?? '';
  const parts = [settings.title ?? '', isCourse ? '' : section];
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? settings.description : words;
}
