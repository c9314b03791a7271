import type { LayoutName } from './layout.ts';
import type { BlockKind, BlockShape, Shape } from './shape.ts';

/** A block that says nothing by its form: it may stand before or after what gives the slide its layout. */
const isPlain = (block: BlockShape): boolean =>
  block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'math';

/**
 * The layouts that the content of a slide allows, the preferred first, by the table in the design. Never empty: prose
 * can always flow, and a question is always set as one. `condensed` stands last; it is used when the stage is condensed.
 */
export function allowedLayouts(shape: Shape, quiz: boolean): readonly LayoutName[] {
  if (quiz) return ['quiz'];
  const layouts = [...opening(shape), ...byContent(shape), 'flow' as const, ...condensed(shape)];
  return [...new Set(layouts)];
}

/** The layouts of a slide whose author may have asked for one: that first, flow when it cannot fit. */
export function chosenLayouts(
  shape: Shape,
  quiz: boolean,
  wanted: LayoutName | undefined,
): readonly LayoutName[] {
  if (wanted === undefined) return allowedLayouts(shape, quiz);
  if (quiz) return ['quiz'];
  return wanted === 'flow' ? ['flow'] : [wanted, 'flow'];
}

/** A lesson opens on its cover when it begins with a heading and a lead of one or two paragraphs. */
function opening(shape: Shape): readonly LayoutName[] {
  const lead = shape.blocks;
  const short = total(lead) <= 900 && lead.length <= 3;
  const plain = isSpoken(lead);
  return shape.first && shape.title !== undefined && short && plain ? ['cover'] : [];
}

function byContent(shape: Shape): readonly LayoutName[] {
  if (shape.step !== undefined) return ['step'];
  const main = shape.blocks.filter((block) => !isPlain(block));
  const only = main[0];
  if (only === undefined) return spoken(shape);
  if (main.length > 1) return mixed(main);
  return byBlock[only.kind]?.(only, shape) ?? [];
}

/** Paragraphs, perhaps under a heading of their own. */
function isSpoken(blocks: readonly BlockShape[]): boolean {
  return blocks.every(
    ({ kind, length }, index) =>
      (kind === 'paragraph' && length > 0) || (kind === 'heading' && index === 0),
  );
}

const byBlock: Partial<
  Record<BlockKind, (block: BlockShape, shape: Shape) => readonly LayoutName[]>
> = {
  entries: headed,
  ordered: (block, shape) => (block.leadIns ? numbered(block, shape) : bulleted(block, shape)),
  list: bulleted,
  tasks: bulleted,
  table: (block) => (block.columns > 0 ? ['table'] : []),
  code: () => ['code'],
  figure: illustrated,
  diagram: illustrated,
  quote: (block, shape) =>
    shape.blocks.length <= 2 && block.length <= 420 ? ['statement', 'voice'] : [],
  callout: (block, shape) => (shape.blocks.length === 1 && block.length <= 420 ? ['voice'] : []),
};

const closing =
  /^(conclusion|summary|in summary|key idea|key takeaway|wrap[- ]?up|final thoughts)\b/i;

/** Paragraphs alone. */
function spoken(shape: Shape): readonly LayoutName[] {
  if (shape.blocks.length === 0) return ['statement'];
  if (!isSpoken(shape.blocks)) return [];
  const paragraphs = shape.blocks.filter(({ kind }) => kind === 'paragraph');
  const words = total(paragraphs);
  const rest = words - shape.firstSentence;
  const single = paragraphs.length === 1;
  const opens = shape.firstSentence > 0 && shape.firstSentence <= 120 && rest > 0 && rest <= 620;
  const closes = closing.test(shape.title ?? '') && shape.firstSentence <= 160 && rest <= 620;
  const statement: LayoutName[] =
    (opens || closes) && shape.blocks.length <= 2 ? ['statement'] : [];
  const voice: LayoutName[] = single && words <= 620 ? ['voice'] : [];
  return [...statement, ...voice];
}

/** Items with bold lead-ins. */
function headed(block: BlockShape, shape: Shape): readonly LayoutName[] {
  const count = block.items.length;
  const [before, after] = around(block, shape);
  if (count === 1) return before + after === 0 && !block.nested ? ['voice'] : [];
  const rows: LayoutName[] = !block.nested && count <= 4 && before === 0 ? ['rows'] : [];
  const isApart = !block.nested || (count <= 4 && before + after === 0);
  const columns: LayoutName[] = count <= 9 && isApart ? ['columns'] : [];
  const side: LayoutName[] =
    before > 0 && before <= 360 && count <= 6 && after === 0 ? ['side'] : [];
  return isUneven(block.items) && !block.nested
    ? [...rows, ...side, ...columns]
    : [...side, ...columns, ...rows];
}

/** Numbered items with bold lead-ins: two to four stand side by side, more go down the page. */
function numbered(block: BlockShape, shape: Shape): readonly LayoutName[] {
  const count = block.items.length;
  const [before] = around(block, shape);
  if (count === 1) return [];
  if (count > 4) return count <= 6 && !block.nested ? ['ordered'] : [];
  return before === 0 && !block.nested ? ['ordered', 'rows'] : ['ordered'];
}

/** Bullets without lead-ins. */
function bulleted(block: BlockShape, shape: Shape): readonly LayoutName[] {
  const alone = shape.blocks.length === 1 && block.items.length === 1 && block.kind === 'list';
  if (alone && !block.nested) return ['voice'];
  return !block.nested && block.items.length <= 7 && block.length <= 900 ? ['points'] : [];
}

/** A picture, with the words that belong to it. */
function illustrated(_block: BlockShape, shape: Shape): readonly LayoutName[] {
  return total(shape.blocks) <= 520 ? ['figure'] : [];
}

/** A block of code or a picture beside a list that explains it. */
function mixed(main: readonly BlockShape[]): readonly LayoutName[] {
  const [first, second] = main;
  if (main.length !== 2 || first === undefined || second === undefined) return [];
  const kinds = [first.kind, second.kind];
  const explains = kinds.includes('entries') || kinds.includes('list') || kinds.includes('callout');
  if (explains && kinds.includes('code')) return ['code'];
  if (explains && (kinds.includes('figure') || kinds.includes('diagram'))) return ['figure'];
  if (kinds.includes('callout') && first.kind === 'entries') return ['columns'];
  return [];
}

/** Lead-ins can stand alone when there are two to eight of them. */
function condensed(shape: Shape): readonly LayoutName[] {
  const lists = shape.blocks.filter((block) => block.leadIns);
  const count = lists[0]?.items.length ?? 0;
  return lists.length === 1 && count >= 2 && count <= 8 ? ['condensed'] : [];
}

/** Characters before and after a block. */
function around(block: BlockShape, shape: Shape): readonly [number, number] {
  const at = shape.blocks.indexOf(block);
  return [total(shape.blocks.slice(0, at)), total(shape.blocks.slice(at + 1))];
}

/** One item is more than three times as long as another, so that columns would not match. */
function isUneven(items: readonly number[]): boolean {
  return Math.max(...items) > 3 * Math.max(1, Math.min(...items));
}

function total(blocks: readonly BlockShape[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
