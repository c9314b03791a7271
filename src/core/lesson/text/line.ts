import {
  closesFence,
  fenceMark,
  headingLevel,
  htmlBlockEnd,
  isRule,
  underlineLevel,
} from './blocks.ts';
import {
  matchContainers,
  openContainer,
  skipIndent,
  type Container,
  type Cursor,
} from './containers.ts';

/** What a line is part of, as CommonMark reads it. `comment`: it lies inside an HTML comment that began above. */
export type LineKind =
  | 'blank'
  | 'text'
  | 'heading'
  | 'underline'
  | 'rule'
  | 'fence'
  | 'code'
  | 'indented'
  | 'html'
  | 'comment';

/** What is open where a line begins. */
export interface BlockState {
  readonly containers: readonly Container[];
  /** The mark of the open code fence. It stands in all the open containers and ends with any of them. */
  readonly fence: string | undefined;
  /** What ends the open HTML block: a closing tag, or '' for a blank line. */
  readonly html: string | undefined;
  readonly paragraph: boolean;
  /** The last container is an item that holds nothing yet; a blank line ends it. */
  readonly emptyItem: boolean;
}

export const initialState: BlockState = {
  containers: [],
  fence: undefined,
  html: undefined,
  paragraph: false,
  emptyItem: false,
};

/** One line understood. */
export interface LineReading {
  readonly kind: LineKind;
  /** Where its own content begins, after indent and marks of lists and quotes. */
  readonly content: number;
  /** The level of a heading, also on the underline of a setext heading; else 0. */
  readonly level: number;
  /** The lists and quotes it stands in; those it only continues lazily do not count. */
  readonly containers: readonly Container[];
  /** A list item or quote begins on this line. */
  readonly opens: boolean;
  /** It goes on with the paragraph above. */
  readonly continues: boolean;
  readonly after: BlockState;
}

const inParagraph: BlockState = { ...initialState, paragraph: true };
/** The first letter of a line that is nothing but words: it opens no block of any kind. */
const wordStart = /^[^\s>\-+*0-9#`~<=_]/;

/** Reads one line, without its line break. */
export function readLine(line: string, before: BlockState): LineReading {
  const plain =
    before.containers.length === 0 && before.fence === undefined && before.html === undefined;
  if (plain && (line === '' || wordStart.test(line))) return readWords(line, before);
  const { matched, cursor } = matchLine(line, before);
  const inside = matched === before.containers.length;
  if (inside && before.fence !== undefined) return readFenced(line, cursor, before);
  if (inside && before.html !== undefined) return readHtml(line, cursor, before);
  const opened = openContainers(line, cursor, before, matched);
  const { containers } = opened;
  const opens = containers.length > matched;
  const paragraph = before.paragraph && !opens;
  const indent = skipIndent(line, opened.cursor);
  const found = readLeaf(line.slice(indent.offset), indent.width, paragraph, inside);
  const continues = paragraph && (found.kind === 'text' || found.kind === 'underline');
  const after: BlockState = {
    containers: continues && found.kind === 'text' ? before.containers : containers,
    fence: found.fence,
    html: found.html,
    paragraph: found.kind === 'text',
    emptyItem: found.kind === 'blank' && opens && containers.at(-1)?.kind === 'item',
  };
  const { kind, level } = found;
  return { kind, level, content: indent.offset, containers, opens, continues, after };
}

function matchLine(line: string, before: BlockState): ReturnType<typeof matchContainers> {
  const found = matchContainers(line, before.containers);
  const ends = before.emptyItem && skipIndent(line, found.cursor).blank;
  const most = before.containers.length - (ends ? 1 : 0);
  return { cursor: found.cursor, matched: Math.min(found.matched, most) };
}

/** The shortcut for most lines of most lessons. */
function readWords(line: string, before: BlockState): LineReading {
  const paragraph = line !== '';
  return {
    kind: paragraph ? 'text' : 'blank',
    content: 0,
    level: 0,
    containers: before.containers,
    opens: false,
    continues: paragraph && before.paragraph,
    after: paragraph ? inParagraph : initialState,
  };
}

function openContainers(line: string, from: Cursor, before: BlockState, matched: number) {
  const containers = before.containers.slice(0, matched);
  let cursor = from;
  for (;;) {
    const inside = matched === before.containers.length && containers.length === matched;
    const paragraph = before.paragraph && inside;
    const next = openContainer(line, cursor, { paragraph, depth: containers.length });
    if (next === undefined) return { containers, cursor };
    containers.push(goOn(next.container, before.containers[containers.length]));
    cursor = next.cursor;
  }
}

/** An item that follows an item of the same list has the next number, whatever number is written. */
function goOn(item: Container, sibling: Container | undefined): Container {
  const same = item.delimiter !== '' && sibling?.delimiter === item.delimiter;
  return same ? { ...item, next: sibling.next + 1 } : item;
}

function readFenced(line: string, cursor: Cursor, before: BlockState): LineReading {
  const indent = skipIndent(line, cursor);
  const closes = indent.width < 4 && closesFence(line.slice(indent.offset), before.fence ?? '');
  return {
    kind: closes ? 'fence' : 'code',
    content: indent.offset,
    level: 0,
    containers: before.containers,
    opens: false,
    continues: false,
    after: closes ? { ...before, fence: undefined } : before,
  };
}

function readHtml(line: string, cursor: Cursor, before: BlockState): LineReading {
  const indent = skipIndent(line, cursor);
  const end = before.html ?? '';
  const closes = end === '' ? indent.blank : line.toLowerCase().includes(end);
  return {
    kind: indent.blank ? 'blank' : 'html',
    content: indent.offset,
    level: 0,
    containers: before.containers,
    opens: false,
    continues: false,
    after: closes ? { ...before, html: undefined } : before,
  };
}

interface Leaf {
  readonly kind: LineKind;
  readonly level: number;
  readonly fence: string | undefined;
  readonly html: string | undefined;
}

function leaf(kind: LineKind, level = 0): Leaf {
  return { kind, level, fence: undefined, html: undefined };
}

function readLeaf(content: string, indent: number, paragraph: boolean, inside: boolean): Leaf {
  if (content === '') return leaf('blank');
  if (indent > 3) return leaf(paragraph ? 'text' : 'indented');
  const fence = fenceMark(content);
  if (fence !== undefined) return { ...leaf('fence'), fence };
  const level = headingLevel(content);
  if (level > 0) return leaf('heading', level);
  const under = paragraph && inside ? underlineLevel(content) : 0;
  if (under > 0) return leaf('underline', under);
  if (isRule(content)) return leaf('rule');
  return readMarkup(content, paragraph);
}

function readMarkup(content: string, paragraph: boolean): Leaf {
  if (content.startsWith('<!--')) return leaf('html');
  const end = htmlBlockEnd(content, paragraph);
  if (end === undefined) return leaf('text');
  const closed = end !== '' && content.toLowerCase().includes(end);
  return { ...leaf('html'), html: closed ? undefined : end };
}
