import { createSearcher, type Searcher } from '../../core/search/searcher.ts';
import {
  parseSearchFile,
  type SearchAnswer,
  type SearchReply,
  type SearchRequest,
} from './answer.ts';

/*
 * Loads the words of the course, makes the index and searches it, away from the page, which never waits: the index of a
 * large course takes half a second.
 */
let searchers: readonly Searcher[] = [];

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'open') void open(data.urls);
  else reply({ type: 'answer', id: data.id, answer: answer(data.query, data.most) });
});

async function open(urls: readonly string[]): Promise<void> {
  try {
    searchers = await Promise.all(urls.map(load));
    reply({ type: 'ready' });
  } catch {
    reply({ type: 'failed' });
  }
}

async function load(url: string): Promise<Searcher> {
  const response = await fetch(url);
  const file = response.ok ? parseSearchFile(await response.text()) : undefined;
  if (file === undefined) throw new Error(`${url} holds no words.`);
  return createSearcher(file);
}

function answer(query: string, most: number): SearchAnswer {
  const all = searchers.map((searcher) => searcher.search(query, most));
  const count = all.reduce((sum, one) => sum + one.count, 0);
  const found = all.flatMap((one) => one.found).toSorted((a, b) => b.score - a.score);
  const nearest = count > 0 ? [] : searchers.flatMap((searcher) => searcher.nearest(query));
  return { count, found: found.slice(0, most), nearest: [...new Set(nearest)].slice(0, 5) };
}

function reply(said: SearchReply): void {
  self.postMessage(JSON.stringify(said));
}
