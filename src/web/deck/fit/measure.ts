import type { Attempt, Marks } from '../../../core/fit/attempt.ts';
import { coverLines, coverTitles } from '../../../core/lesson/title-size.ts';
import { markNames } from '../../../core/fit/attempt.ts';

/** What may hold words or pictures that are wider than itself. */
const cells = [
  '.title',
  '.lead-in',
  '.question',
  '.option-text',
  '.line',
  '.math',
  '.figure',
  '.diagram',
  'p',
  'li',
  'td',
  'th',
  'dd',
  'h3',
  'h4',
].join();

/** Puts a way to set the slide on its section: the layout, the size and the marks, and nothing of the way before. */
export function applyAttempt(section: HTMLElement, attempt: Attempt): void {
  section.dataset['layout'] = attempt.layout;
  section.dataset['size'] = String(attempt.size);
  applyMarks(section, attempt.marks);
}

function applyMarks(section: HTMLElement, marks: Marks): void {
  for (const name of markNames) {
    const value = marks[name];
    if (value === undefined) delete section.dataset[name];
    else section.dataset[name] = value;
  }
}

/**
 * How many times the height there is the slide takes: at most 1 when everything is inside the safe area; Infinity when
 * something is wider than the column it stands in, or a title has too many lines.
 */
export function measureSlide(section: HTMLElement): number {
  const area = section.querySelector<HTMLElement>(':scope > .area');
  if (area === null) return 1;
  const body = area.querySelector<HTMLElement>(':scope > .body');
  const boxes = body !== null && body.clientWidth > 0 ? [area, body] : [area];
  if (boxes.some(isTooNarrow)) return Infinity;
  const taken = Math.max(...boxes.map(heightTaken));
  if (taken > 1) return taken;
  if (!hasFewLines(section)) return Infinity;
  for (const cell of area.querySelectorAll<HTMLElement>(cells))
    if (isTooWide(cell)) return Infinity;
  return 1;
}

/** What goes on in the next column reports the width of both: it is as wide as its column. */
function isTooWide(cell: HTMLElement): boolean {
  return cell.clientWidth > 0 && isTooNarrow(cell) && cell.getClientRects().length === 1;
}

/** One pixel is what rounding costs. */
function isTooNarrow(box: HTMLElement): boolean {
  return box.scrollWidth > box.clientWidth + 1;
}

function heightTaken(box: HTMLElement): number {
  return box.scrollHeight > box.clientHeight + 1 ? box.scrollHeight / box.clientHeight : 1;
}

/** What is set large has no more lines than its size is for: the title of a cover, a large statement. */
function hasFewLines(section: HTMLElement): boolean {
  const { layout, title, large } = section.dataset;
  if (layout === 'statement' && large !== undefined)
    return linesOf(section.querySelector(statement)) <= 2;
  const size = coverTitles.find((name) => name === title);
  if (layout !== 'cover' || size === undefined) return true;
  return linesOf(section.querySelector('.title')) <= coverLines(size);
}

/** The sentence of a statement, or the heading that stands alone as one. */
const statement = ':is(.body > p:first-child > .lede, .body > p:first-child, blockquote > p)';

function linesOf(words: HTMLElement | null): number {
  if (words === null) return 0;
  return Math.round(words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight));
}

/** Runs with the slide laid out, even if the deck hides it, and with all its explanations in their places. */
export function whileMeasuring<T>(section: HTMLElement, run: () => T): T {
  section.classList.add('measuring');
  try {
    return run();
  } finally {
    section.classList.remove('measuring');
  }
}
