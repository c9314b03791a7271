import { pc } from './colours.ts';
import { defaultLaunchOptions, withBrowser, type LaunchOptions } from '../export/browser.ts';
import { exportCourse } from '../export/export.ts';
import type { Exported, ExportReport, Teller } from '../export/exported.ts';
import { installBrowser } from '../export/install.ts';
import { findLessons } from '../export/lessons.ts';
import { serveInThread } from '../export/thread.ts';
import type { ExportOptions } from '../export/options.ts';
import { parseExportOptions, type TypedOptions } from './export-options.ts';
import { askPassphrase } from './passphrase.ts';
import { createProgress } from './progress.ts';

/** `lectern export`: exit code 1 when a lesson failed, or a word named none. */
export async function runExport(
  folder: string | undefined,
  lessons: readonly string[],
  typed: TypedOptions,
): Promise<number> {
  if (typed['installBrowser'] === true) return installBrowser();
  const options = parseExportOptions(folder ?? 'slides', lessons.map(String), typed);
  const launch = { sandbox: defaultLaunchOptions().sandbox && typed['sandbox'] !== false };
  const start = performance.now();
  const progress = createProgress('lessons');
  const tell: Teller = (exported, { index, count }) => {
    progress.line(lineOf(exported, unitOf(options)));
    progress.at(index + 1, count);
  };
  const report = await exportLessons(options, launch, tell);
  progress.end();
  const seconds = Math.round(performance.now() - start) / 1000;
  const failed = report.exported.filter(({ kind }) => kind === 'failed').length;
  if (typed['json'] === true) console.log(JSON.stringify({ ...summaryOf(report), seconds }));
  else tellSummary(report, seconds, unitOf(options));
  return failed > 0 || report.unknown.length > 0 || report.exported.length === 0 ? 1 : 0;
}

/** The course is read in a thread of its own while the browser is loaded and starts. */
async function exportLessons(
  options: ExportOptions,
  launch: LaunchOptions,
  tell: Teller,
): Promise<ExportReport> {
  const lessons = await findLessons(options.course, options.choose);
  if (options.format === 'html') {
    const { exportOffline } = await import('../export/offline/offline.ts');
    return exportOffline({ ...lessons, options, tell, askPassphrase });
  }
  const plan = serveInThread({ lessons, options });
  return withBrowser(launch, (browser) => exportCourse({ plan, browser, options, tell }));
}

/** What is counted in a file. */
function unitOf({ format }: ExportOptions): string {
  return { pdf: 'page', png: 'picture', html: 'slide' }[format];
}

function lineOf(exported: Exported, unit: string): string {
  if (exported.kind === 'failed') return `${pc.red('✗')} ${exported.title}: ${exported.message}`;
  const { file, pages, bytes, milliseconds } = exported;
  const size = `${plural(pages, unit)}, ${formatBytes(bytes)}, ${(milliseconds / 1000).toFixed(1)} s`;
  return `${pc.green('✓')} ${file}  ${pc.dim(size)}`;
}

interface Summary {
  readonly files: readonly { readonly file: string; readonly pages: number }[];
  readonly pages: number;
  readonly bytes: number;
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  readonly refused: number;
}

function summaryOf({ exported, unknown, refused }: ExportReport): Summary {
  const done = exported.filter((each) => each.kind === 'done');
  return {
    files: done.map(({ file, pages }) => ({ file, pages })),
    pages: done.reduce((sum, { pages }) => sum + pages, 0),
    bytes: done.reduce((sum, { bytes }) => sum + bytes, 0),
    failed: exported.flatMap((each) => (each.kind === 'failed' ? [each.title] : [])),
    unknown,
    refused: refused.length,
  };
}

function tellSummary(report: ExportReport, seconds: number, unit: string): void {
  const { files, pages, bytes, failed, unknown } = summaryOf(report);
  for (const name of unknown)
    console.error(`${pc.red('✗')} There is no lesson or section “${name}”.`);
  for (const url of new Set(report.refused))
    console.error(
      `${pc.yellow('!')} A lesson asked for ${url}, which is not of the course: refused.`,
    );
  if (report.openNotes !== undefined)
    console.error(
      `${pc.yellow('!')} The notes stand in the open on this paper, though course.yml says “notes: ${report.openNotes}”: keep it to yourself.`,
    );
  for (const address of report.undrawn)
    console.error(`${pc.yellow('!')} There are drawings of ${address}, which is not printed.`);
  const size = `${plural(files.length, 'file')}, ${plural(pages, unit)}, ${formatBytes(bytes)}`;
  const faults = failed.length === 0 ? '' : pc.red(` (${String(failed.length)} failed)`);
  console.log(`${size} in ${seconds.toFixed(1)} s${faults}`);
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
