import { skipColumns, skipIndent, type Container } from './containers.ts';

const ordered = /^(\d{1,9})([.)])(?=[ \t]|$)/;

/**
 * The text after a break that stood inside list items: what belonged to an item is moved to the left, so that it is no
 * code, and an ordered list that goes on goes on with its number. Lines stay lines.
 */
export function goOnAfter(text: string, containers: readonly Container[]): string {
  const quote = containers.findIndex(({ kind }) => kind === 'quote');
  let open = quote < 0 ? [...containers] : containers.slice(0, quote);
  if (open.length === 0) return text;
  const lines: string[] = [];
  const all = text.split('\n');
  for (const [index, line] of all.entries()) {
    const indent = skipIndent(line, { offset: 0, column: 0 }).width;
    const left = widthOf(open);
    if (line.trim() === '' || indent >= left) {
      lines.push(left === 0 ? line : dedent(line, left));
      continue;
    }
    const stay = open.findIndex((_, index) => widthOf(open.slice(0, index + 1)) > indent);
    const ended = open[stay];
    open = open.slice(0, stay);
    const dedented = dedent(line, widthOf(open));
    const numbered = goOnWithNumber(dedented, ended);
    widenItem(all, { after: index, indent, by: numbered.length - dedented.length });
    lines.push(numbered);
    if (open.length === 0) break;
  }
  return [...lines, ...all.slice(lines.length)].join('\n');
}

/** Where `1.` became `10.`, what belongs to that item moves to the right as far as its number grew. */
function widenItem(
  lines: string[],
  item: { readonly after: number; readonly indent: number; readonly by: number },
): void {
  if (item.by === 0) return;
  for (let index = item.after + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const indent = skipIndent(line, { offset: 0, column: 0 });
    if (indent.blank) continue;
    if (indent.width <= item.indent) return;
    lines[index] = ' '.repeat(item.by) + line;
  }
}

function widthOf(items: readonly Container[]): number {
  return items.reduce((sum, { width }) => sum + width, 0);
}

function dedent(line: string, columns: number): string {
  const { offset, column } = skipColumns(line, { offset: 0, column: 0 }, columns);
  if (line[offset] !== '\t' || column % 4 === 0) return line.slice(offset);
  return ' '.repeat(4 - (column % 4)) + line.slice(offset + 1);
}

/** `1.` in a list of which two items stand on the slide before is item 3. A higher number is the author's wish. */
function goOnWithNumber(line: string, ended: Container | undefined): string {
  const lead = line.length - line.trimStart().length;
  const [mark, digits, delimiter] = ordered.exec(line.slice(lead)) ?? [];
  if (mark === undefined || ended === undefined || delimiter !== ended.delimiter) return line;
  if (Number(digits) >= ended.next) return line;
  return `${line.slice(0, lead)}${ended.next}${delimiter}${line.slice(lead + mark.length)}`;
}
