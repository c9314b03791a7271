import type { MarkdownIt, StateCore } from 'markdown-it';
import { calloutKind, calloutTitle } from './callouts.ts';
import { closingIndex, copyToken } from './token-tree.ts';

const marker = /^\[!([A-Za-z][\w -]*)\][ \t]*([^\n]*)(?:\n|$)/;

/** Call-outs as GitHub and Obsidian write them: a quote whose first line is `[!NOTE]`, with a title of one's own or not. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'alerts', (state: StateCore) => {
    for (let index = 0; index < state.tokens.length; index++) alertAt(state, index);
  });
}

function alertAt(state: StateCore, index: number): void {
  const [quote, paragraph, inline, paragraphEnd] = state.tokens.slice(index, index + 4);
  if (quote?.type !== 'blockquote_open' || paragraph?.type !== 'paragraph_open') return;
  if (inline?.type !== 'inline' || paragraphEnd === undefined) return;
  const [line, name = '', words = ''] = marker.exec(inline.content) ?? [];
  const kind = calloutKind(name);
  if (line === undefined || kind === undefined) return;
  const close = state.tokens[closingIndex(state.tokens, index)];
  if (close === undefined) return;
  quote.tag = 'aside';
  quote.attrJoin('class', 'callout');
  quote.attrSet('data-callout', kind);
  close.tag = 'aside';
  const rest = inline.content.slice(line.length);
  const title = [paragraph, inline, paragraphEnd].map((token) => copyToken(state, token));
  inline.content = rest;
  inline.map = inline.map === null ? null : [inline.map[0] + 1, inline.map[1]];
  title[0]?.attrJoin('class', 'callout-title');
  if (title[1] !== undefined) title[1].content = calloutTitle(kind, words, title[0]);
  state.tokens.splice(index + 1, rest === '' ? 3 : 0, ...title);
}
