import type { PageData } from '../../core/page/data.ts';
import { parseReply, type SearchAnswer, type SearchRequest } from './answer.ts';

/** Searches the whole course. */
export interface CourseSearch {
  /** Loads the words of the course. They are loaded anyway when somebody asks. */
  readonly warm: () => void;
  /** What a query leads to; undefined when the words could not be had. */
  readonly ask: (query: string) => Promise<SearchAnswer | undefined>;
}

/** So many slides are shown of those that are found. */
const most = 30;

/** One worker for the page, however often the search is opened. */
const searches = new Map<string, CourseSearch>();

/** The search of the course whose page this is. Nothing is loaded before it is used. */
export function courseSearch(page: PageData): CourseSearch {
  const base = new URL(page.root, document.baseURI);
  const urls = page.course.search.map((address) => new URL(address, base).href);
  const key = urls.join(' ');
  const known = searches.get(key) ?? createSearch(urls);
  searches.set(key, known);
  return known;
}

/** A file of one's own belongs to no course. */
const findNothing: Ask = () => Promise.resolve({ count: 0, found: [], nearest: [] });

type Ask = (query: string) => Promise<SearchAnswer | undefined>;

function createSearch(urls: readonly string[]): CourseSearch {
  let opening: Promise<Ask | undefined> | undefined;
  const open = async (): Promise<Ask | undefined> => {
    const ask = urls.length === 0 ? findNothing : await openWorker(urls);
    // Another try may find the network back.
    if (ask === undefined) opening = undefined;
    return ask;
  };
  const opened = (): Promise<Ask | undefined> => (opening ??= open());
  return {
    warm: () => void opened(),
    ask: async (query) => (await opened())?.(query),
  };
}

/** Starts the worker; undefined when it cannot be started, or cannot load the words. */
function openWorker(urls: readonly string[]): Promise<Ask | undefined> {
  const worker = tryWorker();
  if (worker === undefined) return Promise.resolve(undefined);
  const waiting = new Map<number, (answer: SearchAnswer | undefined) => void>();
  let asked = 0;
  const send = (request: SearchRequest): void => {
    worker.postMessage(request);
  };
  const ask: Ask = (query) =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      send({ type: 'ask', query, most, id: asked });
    });
  return new Promise((resolve) => {
    const giveUp = (): void => {
      worker.terminate();
      resolve(undefined);
      for (const answer of waiting.values()) answer(undefined);
    };
    worker.addEventListener('error', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const reply = typeof data === 'string' ? parseReply(data) : undefined;
      if (reply?.type === 'ready') resolve(ask);
      else if (reply?.type === 'answer') {
        waiting.get(reply.id)?.(reply.answer);
        waiting.delete(reply.id);
      } else giveUp();
    });
    send({ type: 'open', urls });
  });
}

function tryWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
