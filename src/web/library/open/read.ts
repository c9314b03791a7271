import { parseOpened, type OpenedFile, type OpenRequest } from './opened.ts';

/** Why a file could not be opened. */
export type OpenFailure = 'slow' | 'failed';

const deadline = 5000;

/** Has a worker read a file, and ends the worker when it takes longer than five seconds. */
export function readInWorker(request: OpenRequest): Promise<OpenedFile | OpenFailure> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const finish = (result: OpenedFile | OpenFailure): void => {
      window.clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = window.setTimeout(() => {
      finish('slow');
    }, deadline);
    worker.addEventListener('error', () => {
      finish('failed');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      finish((typeof data === 'string' ? parseOpened(data) : undefined) ?? 'failed');
    });
    worker.postMessage(request, [request.bytes]);
  });
}
