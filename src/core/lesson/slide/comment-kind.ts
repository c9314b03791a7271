import { isNearPagebreak } from '../text/near-break.ts';

/** What an HTML comment says to Lectern. Everything that is none of the others is notes. */
export type CommentKind = 'pause' | 'slide' | 'ignore' | 'near-pagebreak' | 'empty' | 'notes';

/** Tells what a comment is for; `words` is what follows the name of a directive. */
export function readCommentKind(content: string): {
  readonly kind: CommentKind;
  readonly words: string;
} {
  const words = content.trim();
  if (words === '') return { kind: 'empty', words };
  if (/^pause$/i.test(words)) return { kind: 'pause', words };
  const directive = /^(\.?slide|lectern-ignore)\s*:/i.exec(words);
  if (directive !== null) {
    const kind = directive[1]?.toLowerCase() === 'lectern-ignore' ? 'ignore' : 'slide';
    return { kind, words: words.slice(directive[0].length).trim() };
  }
  return { kind: isNearPagebreak(content) ? 'near-pagebreak' : 'notes', words };
}
