import { Worker } from 'node:worker_threads';
import type { PrintPlan, PrintTask } from './plan.ts';
import type { Served } from './session.ts';

/** What the thread says, in this order. */
export type ThreadMessage = { readonly url: string } | { readonly plan: PrintPlan };

/**
 * Reads a course and serves its pages in a thread of its own: loading Playwright and driving a browser keep this one busy
 * meanwhile.
 */
export function serveInThread(task: PrintTask): Served<PrintPlan> {
  // Beside this script in the bundle of the command.
  const worker = new Worker(new URL('./paper-thread.js', import.meta.url), { workerData: task });
  const ended = new Promise<never>((_, failed) => {
    worker.once('error', failed);
    worker.once('exit', () => {
      failed(new Error('The course is not served any more.'));
    });
  });
  const saying = <T>(pick: (message: ThreadMessage) => T | undefined): Promise<T> => {
    const said = new Promise<T>((resolve) => {
      worker.on('message', (message: ThreadMessage) => {
        const found = pick(message);
        if (found !== undefined) resolve(found);
      });
    });
    return Promise.race([said, ended]);
  };
  return {
    url: saying((message) => ('url' in message ? message.url : undefined)),
    read: saying((message) => ('plan' in message ? message.plan : undefined)),
    async close() {
      ended.catch(() => undefined);
      await worker.terminate();
    },
  };
}
