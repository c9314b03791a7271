import { isNearPagebreak } from '../text/near-break.ts';

/**
 * What an HTML comment says to Lectern. `foreign`: a setting of another slide tool, which is told; `tool`: a word to a
 * formatter or spelling checker, which is nobody's business here. Everything that is none of the others is notes.
 */
export type CommentKind =
  'pause' | 'slide' | 'ignore' | 'near-pagebreak' | 'foreign' | 'tool' | 'empty' | 'notes';

const directive = /^(\.?slide|lectern-ignore)\s*:/i;
/** Marp's directives, Reveal's attributes of elements, remark's and Slidev's own. */
const foreign =
  /^(?:_?(?:class|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|paginate|header|footer)|theme|size|style|headingDivider|marp|math|\.element)\s*:/;
const tool =
  /^(?:prettier-ignore|markdownlint-|vale |cspell:|spell-checker:|textlint-|eslint-|alex |lint (?:dis|en)able|remark-|more$|toc$|\/?TOC$|START doctoc|END doctoc)/;

/** Tells what a comment is for; `words` is what follows the name of a directive. */
export function readCommentKind(content: string): {
  readonly kind: CommentKind;
  readonly words: string;
} {
  const words = content.trim();
  if (words === '') return { kind: 'empty', words };
  if (/^pause$/i.test(words)) return { kind: 'pause', words };
  const [whole, name] = directive.exec(words) ?? [];
  if (whole !== undefined) {
    const kind = name?.toLowerCase() === 'lectern-ignore' ? 'ignore' : 'slide';
    return { kind, words: words.slice(whole.length).trim() };
  }
  if (foreign.test(words)) return { kind: 'foreign', words };
  if (tool.test(words)) return { kind: 'tool', words };
  return { kind: isNearPagebreak(content) ? 'near-pagebreak' : 'notes', words };
}
