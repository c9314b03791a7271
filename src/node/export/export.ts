import type { FoundBrowser } from './browser.ts';
import type { Exported, ExportReport, Teller } from './exported.ts';
import type { Job } from './job.ts';
import type { ExportOptions } from './options.ts';
import { takePictures } from './pictures.ts';
import type { PrintPlan } from './plan.ts';
import { printPdf } from './print.ts';
import { withSession, type Served } from './session.ts';
import type { PrintViews } from './view.ts';

/** What is to be printed, and with which browser; both may still be on their way. */
export interface ExportTask {
  readonly plan: Served<PrintPlan>;
  readonly browser: Promise<FoundBrowser>;
  readonly options: ExportOptions;
  readonly tell: Teller;
}

/** Prints lessons, two at a time, and tells of them in order. A lesson that fails is told and the rest is done. */
export function exportCourse({ plan, browser, options, tell }: ExportTask): Promise<ExportReport> {
  const scale = options.format === 'png' ? options.scale : 1;
  return withSession({ served: plan, browser, scale }, async ({ read, views, refused }) => {
    const { jobs, ...found } = read;
    const exported = await runJobs(jobs, { views, options, tell });
    return { exported, ...found, refused };
  });
}
interface Work {
  readonly views: PrintViews;
  readonly options: ExportOptions;
  readonly tell: Teller;
}

/** All are begun: each waits until a page is free for it. */
async function runJobs(jobs: readonly Job[], work: Work): Promise<readonly Exported[]> {
  const running = jobs.map((job) => runJob(job, work));
  const exported: Exported[] = [];
  for (const [index, result] of running.entries()) {
    exported.push(await result);
    work.tell(await result, { index, count: jobs.length });
  }
  return exported;
}

async function runJob(job: Job, { views, options }: Work): Promise<Exported> {
  let start: number | undefined;
  const timed: PrintViews = {
    use: (work) =>
      views.use((view) => {
        start ??= performance.now();
        return work(view);
      }),
  };
  try {
    const make = options.format === 'png' ? takePictures : printPdf;
    const made = await make(timed, job, options);
    const milliseconds = performance.now() - (start ?? performance.now());
    return { kind: 'done', title: job.title, milliseconds, ...made };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', title: job.title, message: message.split('\n')[0] ?? message };
  }
}
