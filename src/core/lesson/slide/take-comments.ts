import { quoted } from '../../problem.ts';
import type { Comment } from '../text/comment.ts';
import { lineAt } from '../text/line-at.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../finding.ts';
import { readCommentKind, type CommentKind } from './comment-kind.ts';

/** Words of a comment, and where in the text that is left they were. */
export interface TakenComment {
  readonly kind: CommentKind;
  readonly words: string;
  /** The offset in the text that is left. */
  readonly at: number;
  readonly line: number;
}

/** The text of a slide without its comments; pauses stay, as `<!-- pause -->`. Lines stay lines. */
export interface WithoutComments {
  readonly text: string;
  readonly taken: readonly TakenComment[];
  readonly findings: readonly Finding[];
}

const pause = '<!-- pause -->';

/** Takes the comments out of a slide's text. */
export function takeComments(scan: Scan): WithoutComments {
  const source = scan.text;
  const edits = [
    ...scan.comments.map((comment) => commentEdit(comment, scan)),
    ...strayEdits(scan),
  ];
  edits.sort((a, b) => a.start - b.start);
  const taken: TakenComment[] = [];
  const text: string[] = [];
  let length = 0;
  let from = 0;
  const add = (words: string): void => void (text.push(words), (length += words.length));
  for (const { start, end, put, take } of edits) {
    add(source.slice(from, start));
    add(put);
    if (take !== undefined) taken.push({ ...take, at: length });
    from = Math.max(start, end);
  }
  add(source.slice(from));
  const findings = [
    ...scan.comments.flatMap((comment) => findingsOf(comment, scan)),
    ...strayFindings(scan),
  ];
  return { text: text.join(''), taken, findings };
}

/** What stands in the place of a comment or of a stray mark. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  readonly take?: Omit<TakenComment, 'at'>;
}

/** Keeps the line breaks of a comment; spaces before one at a line's end would otherwise become a hard break. */
function commentEdit(comment: Comment, { text, lines }: Scan): Edit {
  const { kind, words } = readCommentKind(comment.content);
  if (kind === 'pause') return { start: comment.start, end: comment.end, put: pause };
  let { start, end } = comment;
  const put = text.slice(start, end).replace(/[^\n]+/g, '');
  if (comment.leads && put === '') while (isSpace(text[end])) end++;
  const ends = put !== '' || text[end] === '\n' || end >= text.length;
  if (ends) while (isSpace(text[start - 1])) start--;
  return { start, end, put, take: { kind, words, line: lineAt(lines, comment.start) } };
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\t';
}

/** A comment mark without an end is ordinary text; escaped, it stays so whatever follows. */
function strayEdits({ strayMarks }: Scan): readonly Edit[] {
  return strayMarks.map((mark) => ({ start: mark, end: mark, put: '\\' }));
}

function findingsOf(comment: Comment, scan: Scan): readonly Finding[] {
  const { kind } = readCommentKind(comment.content);
  const place = placeOf(scan, comment.start);
  if (kind === 'near-pagebreak') {
    const message = `${quoted(comment.content)} does not separate slides. Did you mean <!-- pagebreak -->?`;
    return [{ rule: 'pagebreak-typo', level: 'error', message, ...place }];
  }
  if (kind === 'foreign') {
    const message = `${quoted(comment.content)} is a setting of another tool and does nothing here. Write <!-- slide: … -->, or {.class} behind an element.`;
    return [{ rule: 'foreign-setting', level: 'hint', message, ...place }];
  }
  if (comment.fault === 'open') {
    const message =
      'This comment has no end: all that follows on the slide was taken as notes. Write --> where it ends.';
    return [{ rule: 'comment-unclosed', level: 'error', message, ...place }];
  }
  if (comment.fault === 'holds') {
    const message =
      'Another comment begins inside this one, so all up to its --> became notes. Write --> where this one ends.';
    return [{ rule: 'comment-nested', level: 'warning', message, ...place }];
  }
  return [];
}

function strayFindings(scan: Scan): readonly Finding[] {
  const message =
    'This <!-- has no --> after it, so it is shown as text. Close the comment, or put it in backticks.';
  return scan.strayMarks
    .slice(0, 20)
    .map((mark) => placeOf(scan, mark))
    .map(({ line, column }) => ({
      rule: 'comment-unclosed',
      level: 'error',
      message,
      line,
      column,
    }));
}

function placeOf(
  { lines }: Scan,
  offset: number,
): { readonly line: number; readonly column: number } {
  const line = lineAt(lines, offset);
  return { line, column: offset - (lines[line]?.start ?? 0) + 1 };
}
