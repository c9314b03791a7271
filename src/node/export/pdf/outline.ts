import type { PdfPage } from './read.ts';
import { pdfReference, pdfText } from './text.ts';

/** A line of the outline that readers show beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** The page it leads to, from 0. */
  readonly page: number;
  readonly children: readonly OutlineEntry[];
}

/** Objects to add to a file, by number, as PDF writes them. */
export type PdfObjects = ReadonlyMap<number, string>;

/** An outline as objects numbered from `first` on; the first of them is the outline itself. */
export function renderOutline(
  entries: readonly OutlineEntry[],
  place: { readonly first: number; readonly pages: readonly PdfPage[] },
): PdfObjects {
  const objects = new Map<number, string>();
  let next = place.first + 1;
  const addLevel = (level: readonly OutlineEntry[], parent: number): string => {
    const numbers = level.map(() => next++);
    level.forEach((entry, index) => {
      const number = numbers[index];
      if (number === undefined) return;
      const below = entry.children.length > 0 ? addLevel(entry.children, number) : '';
      objects.set(
        number,
        [
          `<</Title ${pdfText(entry.title)}`,
          `/Parent ${pdfReference(parent)}`,
          `/Dest ${destination(place.pages[entry.page])}`,
          sibling('Prev', numbers[index - 1]),
          `${sibling('Next', numbers[index + 1])}${below}>>`,
        ].join(''),
      );
    });
    return `/First ${pdfReference(numbers[0] ?? 0)}/Last ${pdfReference(numbers.at(-1) ?? 0)}/Count ${String(shownBelow(level))}`;
  };
  objects.set(place.first, `<</Type /Outlines${addLevel(entries, place.first)}>>`);
  return objects;
}

function sibling(key: string, number: number | undefined): string {
  return number === undefined ? '' : `/${key} ${pdfReference(number)}`;
}

function destination(page: PdfPage | undefined): string {
  return page === undefined
    ? '[]'
    : `[${pdfReference(page.number)} /XYZ 0 ${String(page.height)} 0]`;
}

/** Every level stands open, so that a count is that of all entries below. */
function shownBelow(level: readonly OutlineEntry[]): number {
  return level.reduce((sum, { children }) => sum + 1 + shownBelow(children), 0);
}
