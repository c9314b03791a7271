import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { beginsWithWords, escapeWords, isMarkup, isTooMuch } from './html-words.ts';

/**
 * Raw HTML keeps its words. Tags that Lectern does not show (`<your-bucket>`, or `<script>` in a sentence) are words of
 * the author and stand as written. In blocks of HTML, elements whose content is no text are left to the sanitiser,
 * which drops them, unless they were never closed.
 */
export function rawHtml(md: MarkdownIt): void {
  const escape = md.utils.escapeHtml;
  md.core.ruler.before('inline', 'html_words', (state: StateCore) => {
    if (!state.tokens.some(isWords)) return;
    state.tokens = state.tokens.flatMap((token) =>
      isWords(token) ? paragraph(state, token) : [token],
    );
  });
  md.core.ruler.after('inline', 'raw_html', (state: StateCore) => {
    const tooMuch = isTooMuch(htmlOf(state.tokens));
    for (const token of state.tokens) {
      if (token.type === 'html_block')
        token.content = tooMuch ? escape(token.content) : escapeWords(token.content);
      else if (token.type === 'inline') showTags(token, tooMuch);
    }
  });
}

/** Opening tags in this paragraph that are shown as words. */
export function tagsShown(inline: Token): readonly string[] {
  const tags: unknown = inline.meta?.['tags'];
  return Array.isArray(tags) ? tags.map(String) : [];
}

function isWords({ type, content }: Token): boolean {
  return type === 'html_block' && beginsWithWords(content);
}

function htmlOf(tokens: readonly Token[]): string {
  let html = '';
  for (const token of tokens) {
    html += rawIn(token);
    for (const child of token.children ?? []) html += rawIn(child);
  }
  return html;
}

function rawIn({ type, content }: Token): string {
  return type === 'html_inline' || type === 'html_block' ? content : '';
}

function showTags(inline: Token, tooMuch: boolean): void {
  const shown: string[] = [];
  for (const token of inline.children ?? []) {
    if (token.type !== 'html_inline' || (!tooMuch && isMarkup(token.content))) continue;
    token.type = 'text';
    if (/^<[A-Za-z]/.test(token.content)) shown.push(token.content);
  }
  if (shown.length > 0) inline.meta = { ...inline.meta, tags: shown };
}

function paragraph(state: StateCore, token: Token): Token[] {
  const open = new state.Token('paragraph_open', 'p', 1);
  const words = new state.Token('inline', '', 0);
  const close = new state.Token('paragraph_close', 'p', -1);
  words.content = token.content.trim();
  words.children = [];
  for (const each of [open, words, close]) {
    each.map = each === close ? null : token.map;
    each.level = token.level + (each === words ? 1 : 0);
    each.block = true;
  }
  return [open, words, close];
}
