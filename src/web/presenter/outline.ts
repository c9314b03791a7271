import { clip } from '../parts/announcer.ts';

/** The most lines an outline has. */
const most = 12;

/** What stands on a slide, in short: its lead-ins, else its points, else its first sentences. */
export function outlineOf(pages: readonly HTMLElement[]): readonly string[] {
  const kinds = ['.lead-in', '.question, .option-text', 'li', 'h3, h4, .lede', 'p, figcaption'];
  for (const kind of kinds) {
    const lines = pages.flatMap((page) => linesOf(page, kind));
    if (lines.length > 0) return lines.slice(0, most);
  }
  return [];
}

function linesOf(page: HTMLElement, kind: string): readonly string[] {
  const found = [...page.querySelectorAll(`.body :is(${kind})`)];
  const outer = found.filter((element) => element.parentElement?.closest(`:is(${kind})`) === null);
  return outer.map(wordsOf).filter((words) => words !== '');
}

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const aside of copy.querySelectorAll('.colon, ul, ol, [aria-hidden="true"]')) aside.remove();
  return clip(copy.textContent.replace(/\s+/g, ' ').trim());
}
