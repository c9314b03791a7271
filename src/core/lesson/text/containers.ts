/** A blockquote or list item that a line stands in. Columns count from 0, tabs reach to the next multiple of 4. */
export interface Container {
  readonly kind: 'quote' | 'item';
  /** Columns that the content of an item is indented by, within its parent; 0 for a quote. */
  readonly width: number;
  /** Columns before the marker of an item, within its parent. */
  readonly lead: number;
  /** Of an ordered item: `.` or `)`, and the number that the next item has. */
  readonly delimiter: string;
  readonly next: number;
}

/** A point in a line. The column may lie inside a tab, when a part of the tab was used up. */
export interface Cursor {
  readonly offset: number;
  readonly column: number;
}

/** The cursor at the next character that is no space, how many columns were skipped, and whether the line ends there. */
export interface Indent extends Cursor {
  readonly width: number;
  readonly blank: boolean;
}

/** Deeper nesting than this is read as text: nobody writes it, and markdown-it stops at 100 as well. */
const deepest = 100;

/** Skips spaces and tabs. */
export function skipIndent(line: string, from: Cursor): Indent {
  let { offset, column } = from;
  for (; offset < line.length; offset++) {
    if (line[offset] === ' ') column++;
    else if (line[offset] === '\t') column += 4 - (column % 4);
    else break;
  }
  return { offset, column, width: column - from.column, blank: offset >= line.length };
}

/** Goes on by so many columns of white space, perhaps into the middle of a tab. */
export function skipColumns(line: string, from: Cursor, columns: number): Cursor {
  const target = from.column + columns;
  let { offset, column } = from;
  while (column < target && offset < line.length) {
    const next = line[offset] === '\t' ? column + 4 - (column % 4) : column + 1;
    if (next > target) return { offset, column: target };
    column = next;
    offset++;
  }
  return { offset, column };
}

function afterQuoteMark(line: string, mark: Cursor): Cursor {
  const after = { offset: mark.offset + 1, column: mark.column + 1 };
  const next = line[after.offset];
  return next === ' ' || next === '\t' ? skipColumns(line, after, 1) : after;
}

/** How many of the open containers a line goes on with, and where its own content begins. */
export function matchContainers(
  line: string,
  open: readonly Container[],
): { readonly matched: number; readonly cursor: Cursor } {
  let cursor: Cursor = { offset: 0, column: 0 };
  let matched = 0;
  for (const container of open) {
    const indent = skipIndent(line, cursor);
    if (container.kind === 'quote') {
      // However far it is indented: CommonMark allows three columns, but markdown-it, which reads it next, does not count.
      if (line[indent.offset] !== '>') break;
      cursor = afterQuoteMark(line, indent);
    } else if (!indent.blank) {
      if (indent.width < container.width) break;
      cursor = skipColumns(line, cursor, container.width);
    }
    matched++;
  }
  return { matched, cursor };
}

const marker = /^(?:[-+*]|(\d{1,9})([.)]))(?=[ \t]|$)/;
/** `---`, `* * *`: a thematic break, which wins over a list item. */
export const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** A container that begins at this point of the line, if any, and where its content begins. */
export function openContainer(
  line: string,
  from: Cursor,
  within: { readonly paragraph: boolean; readonly depth: number },
): { readonly container: Container; readonly cursor: Cursor } | undefined {
  const indent = skipIndent(line, from);
  if (indent.blank || indent.width > 3 || within.depth >= deepest) return undefined;
  if (line[indent.offset] === '>') {
    const quote: Container = { kind: 'quote', width: 0, lead: 0, delimiter: '', next: 0 };
    return { container: quote, cursor: afterQuoteMark(line, indent) };
  }
  return openItem(line, indent, within.paragraph);
}

function openItem(line: string, indent: Indent, paragraph: boolean) {
  const found = marker.exec(line.slice(indent.offset, indent.offset + 11));
  if (found === null || rule.test(line.slice(indent.offset))) return undefined;
  const [mark, digits, delimiter = ''] = found;
  const after = { offset: indent.offset + mark.length, column: indent.column + mark.length };
  const rest = skipIndent(line, after);
  if (paragraph && (rest.blank || (digits !== undefined && Number(digits) !== 1))) return undefined;
  const gap = rest.blank || rest.width > 4 ? 1 : rest.width;
  const container: Container = {
    kind: 'item',
    width: indent.width + mark.length + gap,
    lead: indent.width,
    delimiter,
    next: digits === undefined ? 0 : Number(digits) + 1,
  };
  return { container, cursor: rest.blank ? rest : skipColumns(line, after, gap) };
}
