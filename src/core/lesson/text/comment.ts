import type { Container } from './containers.ts';

/** An HTML comment outside of code. Offsets are into the text that was scanned. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, as written. */
  readonly content: string;
  /** Nothing but marks of lists and quotes stands before it on its line. */
  readonly leads: boolean;
  /** The lists and quotes of the line it begins on. */
  readonly containers: readonly Container[];
  /**
   * `open`: it has no end; it was taken to reach to the next pagebreak or the end. `holds`: another comment begins
   * inside it, so that an end mark is probably missing.
   */
  readonly fault: 'open' | 'holds' | undefined;
}

/** Where a comment ends, and what it holds. */
export interface CommentEnd {
  readonly end: number;
  readonly content: string;
  readonly fault: Comment['fault'];
}

const innerBreak = /^-*\s*page-?break\s*-*$/i;

/** A comment whose only word is `pagebreak` or `page-break`. */
export function isPagebreak(content: string): boolean {
  return innerBreak.test(content.trim());
}

/** Finds the ends of the comments of one text; remembers what it learnt, so that many broken ones cost no more. */
export function createCommentEnds(text: string): (start: number) => CommentEnd | undefined {
  const lastMark = text.lastIndexOf('-->');
  let closers: readonly number[] | undefined;
  /** Starts are asked for in order, so that ends before this one are of no more use. */
  let passed = 0;
  return (start) => {
    if (text.startsWith('<!-->', start)) return { end: start + 5, content: '', fault: undefined };
    if (text.startsWith('<!--->', start)) return { end: start + 6, content: '', fault: undefined };
    if (lastMark < start + 4) return undefined;
    const mark = text.indexOf('-->', start + 4);
    const content = text.slice(start + 4, mark);
    const inner = content.lastIndexOf('<!--');
    if (inner < 0) return { end: mark + 3, content, fault: undefined };
    if (!isPagebreak(content.slice(inner + 4))) return { end: mark + 3, content, fault: 'holds' };
    closers ??= looseEnds(text);
    while ((closers[passed] ?? Infinity) < mark) passed++;
    const outer = closers[passed];
    if (outer !== undefined) {
      return { end: outer + 3, content: text.slice(start + 4, outer), fault: undefined };
    }
    return { end: start + 4 + inner, content: content.slice(0, inner), fault: 'open' };
  };
}

/** Comment ends at the end of a line that no comment start belongs to: they close a comment that holds others. */
function looseEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let open = false;
  let fenced = false;
  for (const { 0: mark, index } of text.matchAll(/<!--|-->|^[ \t]*(?:```|~~~)/gm)) {
    if (mark === '<!--') open = true;
    else if (mark !== '-->') fenced = !fenced;
    else if (open) open = false;
    else if (!fenced && endsLine(text, index + mark.length)) ends.push(index);
  }
  return ends;
}

function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n';
}
