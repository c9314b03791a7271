import { lastWords } from '../notes/regions.ts';
import { scanText } from '../text/scan.ts';
import type { Dialect, NotePlace } from './places.ts';

/** Something else put in the place of a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** How notes go away: with the empty lines before them, or alone, where those lines mean something. */
export type Removal = 'with-lines' | 'alone';

/**
 * The edits that give a slide these notes at the places where it has notes. Where a slide has several, those whose words
 * are still there at the beginning and at the end stay untouched; the first of the others takes the new words, and the
 * rest go.
 */
export function editPlaces(
  text: string,
  places: readonly NotePlace[],
  wanted: string,
  removal: Removal,
): readonly Edit[] {
  const { from, to, words } = findChanged(places, wanted);
  return places.slice(from, to).map((place, index) => {
    if (index > 0 || words === '') return remove(text, place, removal);
    return { start: place.innerStart, end: place.innerEnd, put: dress(text, place, words) };
  });
}

/** Puts notes behind the last words of a slide; `isLast`: the file ends with it. */
export function addNotes(text: string, block: string, isLast: boolean): Edit {
  const end = lastWords(scanText(text))?.end ?? 0;
  const before = text.slice(0, end).trim() === '' ? '' : '\n\n';
  const after = text.slice(end);
  const gap = /^[ \t]*\n[ \t]*\n/.test(after) || (isLast && after.trim() === '') ? '' : '\n';
  const rest = after.trim() === '' && !after.includes('\n') && !isLast ? '\n' : '';
  return { start: end, end, put: `${before}${block}${gap}${rest}` };
}

/** Notes in the form of a dialect, to stand in lines of their own. */
export function writeNotes(dialect: Dialect, words: string): string {
  switch (dialect.kind) {
    case 'line':
      return `${dialect.mark}\n${words}`;
    case 'div':
      return `::: notes\n${words}\n:::`;
    case 'aside':
      return `<aside class="notes">\n\n${words}\n\n</aside>`;
    case 'comment':
      return words.includes('\n') ? `<!--\n${words}\n-->` : `<!-- ${words} -->`;
  }
}

interface Changed {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function findChanged(places: readonly NotePlace[], wanted: string): Changed {
  let words = wanted;
  let from = 0;
  while (from < places.length - 1 && words.startsWith(`${wordsAt(places, from)}\n\n`)) {
    words = words.slice(wordsAt(places, from).length + 2);
    from++;
  }
  let to = places.length;
  while (to > from + 1 && words.endsWith(`\n\n${wordsAt(places, to - 1)}`)) {
    words = words.slice(0, -wordsAt(places, to - 1).length - 2);
    to--;
  }
  return { from, to, words };
}

function wordsAt(places: readonly NotePlace[], index: number): string {
  return places[index]?.words ?? '';
}

/** New words between the marks of a place, as far in as the old ones were. */
function dress(text: string, { innerStart, innerEnd, dialect }: NotePlace, words: string): string {
  const inner = text.slice(innerStart, innerEnd);
  const isOpen = /^[ \t]*\n/.test(inner);
  const isWide = isOpen || words.includes('\n');
  const indent = isOpen ? commonIndent(inner) : '';
  const spaced = words
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');
  const lead =
    /^(?:[ \t]*\n)+/.exec(inner)?.[0] ?? (isWide ? '\n' : (/^[ \t]*/.exec(inner)?.[0] ?? ''));
  const trail = /\s*$/.exec(inner)?.[0] ?? '';
  // Notes to the end of the slide end as they did; the others close on a line of their own when they are long.
  const needsLine = isWide && dialect?.kind !== 'line' && dialect !== undefined;
  return lead + spaced + (needsLine && !trail.includes('\n') && inner !== '' ? '\n' : trail);
}

function commonIndent(inner: string): string {
  const indents = inner
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  return indents.reduce(
    (least, indent) => (indent.length < least.length ? indent : least),
    indents[0] ?? '',
  );
}

function remove(text: string, { start, end }: NotePlace, removal: Removal): Edit {
  const last = start + text.slice(start, end).trimEnd().length;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (removal === 'alone' || line.trim() !== '') return { start, end: last, put: '' };
  const words = text.slice(0, start).trimEnd().length;
  const spaces = /^[ \t]*/.exec(text.slice(words, start))?.[0] ?? '';
  return { start: words + spaces.length, end: last, put: '' };
}
