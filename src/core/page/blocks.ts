import type { PageWords } from '../words/words.ts';
import { markup, type Markup } from './markup.ts';

/** More blocks than this stand in small print; more than `most` are not drawn one by one. */
const many = 11;
const most = 60;

/** What has been seen of a lesson, and where somebody is in it. */
export interface Seen {
  readonly slide: number | undefined;
  readonly seen: readonly boolean[];
}

/** One block a slide: hollow, half where you are, full when seen. The words say the same. */
export function renderBlocks(slides: number, words: PageWords, progress?: Seen): Markup {
  const small = slides > many && markup` data-many`;
  const blocks = Array.from(
    { length: Math.min(slides, most) },
    (_, index) => markup`<i${blockClass(index, progress)}></i>`,
  );
  return markup`<span class="blocks"${small}><span class="hidden-text">${inWords(slides, words, progress)}</span>${blocks}</span>`;
}

function blockClass(index: number, progress: Seen | undefined): Markup | false {
  if (progress?.slide === index + 1) return markup` class="half"`;
  return progress?.seen[index] === true && markup` class="seen"`;
}

function inWords(slides: number, words: PageWords, progress: Seen | undefined): string {
  if (progress?.slide === undefined) return words.count.slides(slides);
  return words.library.seen(progress.seen.filter(Boolean).length, slides);
}
