import { createCommentEnds, isPagebreak, type Comment, type CommentEnd } from './comment.ts';
import { createCommentFinder } from './inline.ts';
import {
  initialState,
  readLine,
  type BlockState,
  type LineKind,
  type LineReading,
} from './line.ts';

/** One line of a text, with what it is part of. Offsets are into the whole text. */
export interface Line extends Omit<LineReading, 'after'> {
  readonly start: number;
  /** The offset of its line break, or of the end of the text. */
  readonly end: number;
}

/** A text as lines and the HTML comments in it; comments in code are not comments. */
export interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly comments: readonly Comment[];
  /** Comment starts in the midst of a line that have no end: ordinary text. */
  readonly strayMarks: readonly number[];
  /** Lines, from 0, of code fences that are never closed; each ends at the next pagebreak, or with the text. */
  readonly openFences: readonly number[];
}

/** Retrying an open fence reads the rest of the text again; beyond so many the text is taken as it is. */
const mostRetries = 50;

/**
 * Reads a text line by line, as CommonMark would, but only as far as telling code from words and finding comments
 * takes. A Markdown parser does not do: it gives no places for comments within a line.
 */
export function scanText(text: string): Scan {
  return new Scanner(text).run();
}

class Scanner {
  readonly #text: string;
  readonly #endOf: (start: number) => CommentEnd | undefined;
  readonly #lines: Line[] = [];
  readonly #comments: Comment[] = [];
  readonly #strayMarks: number[] = [];
  readonly #openFences: number[] = [];
  /** Where the first comment mark stands; most slides have none, and need no closer look. */
  readonly #firstMark: number;
  #state: BlockState = initialState;
  /** The line on which the open code fence began. */
  #fenceLine = 0;
  /** The first line of the open paragraph. */
  #paragraph: number | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#endOf = createCommentEnds(text);
    this.#firstMark = text.indexOf('<!--');
  }

  run(): Scan {
    do {
      while (this.#at <= this.#text.length) this.#step();
      this.#closeParagraph();
    } while (this.#at <= this.#text.length || this.#leaveOpenFence());
    return {
      text: this.#text,
      lines: this.#lines,
      comments: this.#comments,
      strayMarks: this.#strayMarks,
      openFences: this.#openFences,
    };
  }

  #step(): void {
    const start = this.#at;
    const end = this.#lineEnd(start);
    const reading = readLine(this.#text.slice(start, end), this.#state);
    const { kind, level, containers, opens, continues, after } = reading;
    if (!continues && this.#closeParagraph()) return;
    if (kind === 'fence' && after.fence !== undefined) this.#fenceLine = this.#lines.length;
    this.#state = after;
    const content = start + reading.content;
    this.#lines.push({ kind, start, end, content, level, containers, opens, continues });
    this.#at = end + 1;
    if (after.paragraph) this.#paragraph ??= this.#lines.length - 1;
    else if (continues) this.#closeParagraph();
    else if (this.#mayHoldComments(kind)) this.#findComments(this.#lines.length - 1);
  }

  #lineEnd(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }

  /** A comment that was indented by too much is a slip, unless it stands among other lines of code. */
  #mayHoldComments(kind: LineKind): boolean {
    if (this.#firstMark < 0) return false;
    if (kind === 'heading' || kind === 'html') return true;
    const last = this.#lines.at(-1);
    return (
      kind === 'indented' &&
      this.#lines.at(-2)?.kind !== 'indented' &&
      this.#text.startsWith('<!--', last?.content)
    );
  }

  /** Looks for comments in the paragraph that ends here. True: one goes on beyond it, so read on after that. */
  #closeParagraph(): boolean {
    const first = this.#paragraph;
    this.#paragraph = undefined;
    return first !== undefined && this.#firstMark >= 0 && this.#findComments(first);
  }

  /** Finds the comments from this line to the last one read. True: one reaches beyond the last. */
  #findComments(first: number): boolean {
    const to = this.#lines.at(-1)?.end ?? 0;
    const from = Math.max(this.#lines[first]?.content ?? to, this.#comments.at(-1)?.end ?? 0);
    const find = createCommentFinder(this.#text, from, to);
    let line = first;
    for (let start = find(from); start !== undefined; start = find(this.#after(start))) {
      while ((this.#lines[line]?.end ?? to) < start) line++;
      this.#addComment(start, this.#lines[line]);
      if (this.#after(start) > to) return this.#skipTo(this.#after(start));
    }
    return false;
  }

  /** Where reading goes on after what was found at this offset. */
  #after(start: number): number {
    const last = this.#comments.at(-1);
    return last?.start === start ? last.end : start + 4;
  }

  #addComment(start: number, line: Line | undefined): void {
    const leads = start === line?.content;
    const found = this.#endOf(start) ?? (leads ? this.#restOfText(start) : undefined);
    const stray = found === undefined || (found.fault === 'open' && !leads);
    if (stray) this.#strayMarks.push(start);
    else this.#comments.push({ ...found, start, leads, containers: line?.containers ?? [] });
  }

  #restOfText(start: number): CommentEnd {
    return { end: this.#text.length, content: this.#text.slice(start + 4), fault: 'open' };
  }

  /** Marks the lines of a comment of several lines, and reads on behind it in the line where it ends. */
  #skipTo(offset: number): true {
    const { containers } = this.#state;
    const skipped = {
      kind: 'comment',
      level: 0,
      containers,
      opens: false,
      continues: false,
    } as const;
    let start = this.#at;
    let end = this.#lineEnd(start);
    for (; end < offset; start = end + 1, end = this.#lineEnd(start)) {
      this.#lines.push({ ...skipped, content: end, start, end });
    }
    const rest = this.#text.slice(offset, end);
    const kind = rest.trim() === '' ? 'comment' : 'text';
    this.#lines.push({ ...skipped, kind, content: start, start, end });
    this.#at = end + 1;
    const paragraph = kind === 'text';
    this.#state = { ...this.#state, fence: undefined, paragraph };
    if (paragraph) this.#paragraph = this.#lines.length - 1;
    return true;
  }

  /** At the end of the text in an open fence: goes back to the first pagebreak in it, if there is one. */
  #leaveOpenFence(): boolean {
    if (this.#state.fence === undefined) return false;
    this.#openFences.push(this.#fenceLine);
    const index = this.#lines.findIndex((line, at) => at > this.#fenceLine && this.#isBreak(line));
    const line = this.#lines[index];
    if (line === undefined || this.#openFences.length > mostRetries) return false;
    this.#lines.length = index;
    this.#at = line.start;
    this.#state = { ...this.#state, fence: undefined };
    return true;
  }

  #isBreak(line: Line): boolean {
    const words = this.#text.slice(line.content, line.end).trim();
    return words.startsWith('<!--') && words.endsWith('-->') && isPagebreak(words.slice(4, -3));
  }
}
