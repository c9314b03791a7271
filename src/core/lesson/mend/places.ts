import { readDivMark } from '../notes/div.ts';
import { tidyNotes } from '../notes/parts.ts';
import { findNoteRegions, type NoteRegion } from '../notes/regions.ts';
import { readCommentKind } from '../slide/comment-kind.ts';
import type { Comment } from '../text/comment.ts';
import { scanText } from '../text/scan.ts';

/** A form in which notes are written. `line`: a mark such as `Note:` or `???`, and all that follows. */
export type Dialect =
  { readonly kind: 'line'; readonly mark: string } | { readonly kind: 'div' | 'comment' | 'aside' };

/** Notes at one place of a slide. Offsets are into the text of the slide as its author wrote it. */
export interface NotePlace {
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Undefined for words for learners that stand outside of notes: they are no form for others. */
  readonly dialect: Dialect | undefined;
  /** The notes in it, as reading gives them. */
  readonly words: string;
}

/** Finds where the notes of a slide stand, in their order. */
export function findNotePlaces(text: string): readonly NotePlace[] {
  const { comments } = scanText(text);
  const taken = comments.filter(({ content }) => readCommentKind(content).kind !== 'pause');
  const regions = findNoteRegions(scanText(maskOut(text, taken)));
  const isInside = (comment: Comment): boolean =>
    regions.some(({ start, end }) => start <= comment.start && comment.start < end);
  const places = [
    ...regions.map((region) => placeOfRegion(text, region, taken)),
    ...taken
      .filter((comment) => isNotes(comment) && !isInside(comment))
      .map((comment) => placeOfComment(text, comment)),
  ];
  return places.toSorted((a, b) => a.start - b.start);
}

/** What is put in the place of comments is as long as they are, so that what is found behind them is where it was. */
function maskOut(text: string, comments: readonly Comment[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of comments) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return [...kept, text.slice(from)].join('');
}

function isNotes({ content }: Comment): boolean {
  return readCommentKind(content).kind === 'notes';
}

function placeOfComment(text: string, { start, end, content }: Comment): NotePlace {
  const innerStart = start + '<!--'.length;
  const innerEnd = innerStart + content.length;
  const words = tidyNotes(content.trim() === '' ? '' : text.slice(innerStart, innerEnd));
  return { start, end, innerStart, innerEnd, dialect: { kind: 'comment' }, words };
}

/** A comment within other notes is a part of them, without its marks. */
function placeOfRegion(
  text: string,
  { start, end, innerStart, innerEnd }: NoteRegion,
  comments: readonly Comment[],
): NotePlace {
  const words: string[] = [];
  let from = innerStart;
  for (const comment of comments.filter(
    (each) => each.start >= innerStart && each.end <= innerEnd,
  )) {
    words.push(text.slice(from, comment.start), isNotes(comment) ? comment.content.trim() : '');
    from = comment.end;
  }
  const inner = [...words, text.slice(from, innerEnd)].join('');
  const head = text.slice(start, innerStart);
  const dialect = dialectOf(head);
  const isLine = dialect?.kind === 'line';
  return {
    start,
    end,
    // The space behind `Note:` goes when the words begin on the next line.
    innerStart: isLine ? start + head.trimEnd().length : innerStart,
    innerEnd,
    dialect,
    words: tidyNotes(inner),
  };
}

/** `head` is what stands before the words: nothing where the fence itself belongs to them. */
function dialectOf(head: string): Dialect | undefined {
  const mark = head.trim();
  if (mark === '') return undefined;
  if (mark.startsWith('<')) return { kind: 'aside' };
  return readDivMark(mark.split('\n')[0] ?? '') === undefined
    ? { kind: 'line', mark }
    : { kind: 'div' };
}
