import { openLesson } from './lesson.ts';
import type { OpenRequest } from './opened.ts';

/*
 * Reads a file away from the page, so that a file made to be slow cannot hold the page up: whoever asked ends this
 * worker when its time is over.
 */
self.addEventListener('message', (event: MessageEvent<OpenRequest>) => {
  void answer(event.data);
});

async function answer(request: OpenRequest): Promise<void> {
  self.postMessage(JSON.stringify(await openLesson(request)));
}
