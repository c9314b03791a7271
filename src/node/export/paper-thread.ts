import { parentPort, workerData } from 'node:worker_threads';
import { servePlan, type PrintTask } from './plan.ts';
import type { ThreadMessage } from './thread.ts';

/*
 * The thread that reads a course and serves its pages while the command loads and drives a browser. It ends with the
 * command; what it throws is thrown there.
 */
// Only `serveInThread` starts it.
const served = await servePlan(workerData as PrintTask);
say({ url: await served.url });
say({ plan: await served.read });

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
