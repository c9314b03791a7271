/** The kinds of block a slide is made of, in the order they stand. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'entries'
  | 'list'
  | 'ordered'
  | 'tasks'
  | 'definitions'
  | 'table'
  | 'code'
  | 'diagram'
  | 'math'
  | 'figure'
  | 'quote'
  | 'callout'
  | 'columns'
  | 'rule'
  | 'html';

/** What the layout rules look at: the outline of one block. Lengths are in characters of visible text. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly length: number;
  /** Visible length of each item of a list or each row of a table, in order; empty for other blocks. */
  readonly items: readonly number[];
  /** Items hold lists of their own, or blocks other than one paragraph. */
  readonly nested: boolean;
  /** Every item begins with a bold lead-in. */
  readonly leadIns: boolean;
  /** Columns of a table or of a `columns` block; 0 for others. */
  readonly columns: number;
  /** Longest line in characters for code; 0 for others. */
  readonly width: number;
}

/** The outline of a slide, from which its layouts follow. */
export interface Shape {
  readonly title: string | undefined;
  /** `Step 3: …` in the title: 3. */
  readonly step: number | undefined;
  /** Blocks after the title. */
  readonly blocks: readonly BlockShape[];
  /** The first sentence of a slide that opens with a paragraph; its length in characters, else 0. */
  readonly firstSentence: number;
  /** It is the first slide of its lesson. */
  readonly first: boolean;
}
