import type { Env, MarkdownIt, StateInline, Token } from 'markdown-it';
import { prose } from '../../words/en/prose.ts';

/**
 * How footnotes are written: in a `<div>`, because a `<section>` inside a slide would be a slide of its own, and with
 * ids that are unique on a page that holds many slides (`env.mark` tells them apart).
 */
export function footnotes(md: MarkdownIt): void {
  md.inline.ruler.at('footnote_inline', inlineNote);
  const { rules } = md.renderer;
  rules['footnote_block_open'] = () => '<div class="footnotes"><ol>\n';
  rules['footnote_block_close'] = () => '</ol></div>\n';
  rules['footnote_open'] = (tokens, index, _options, env) => {
    return `<li id="${noteId(tokens[index], env)}">`;
  };
  rules['footnote_close'] = () => '</li>\n';
  rules['footnote_ref'] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const id = `${noteId(token, env)}.${numberOf(token, 'subId') + 1}`;
    return `<sup class="footnote-ref" id="${id}"><a href="#${noteId(token, env)}">${numberOf(token, 'id') + 1}</a></sup>`;
  };
  rules['footnote_anchor'] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const target = `${noteId(token, env)}.${numberOf(token, 'subId') + 1}`;
    return ` <a class="footnote-back" href="#${target}" aria-label="${prose.backToText}">\u21a9\ufe0e</a>`;
  };
}

/**
 * `^[A note in the line]`. The plugin's own rule loses notes inside notes; here their words stay in the outer note.
 */
function inlineNote(state: StateInline, silent: boolean): boolean {
  const { env, md, pos, src } = state;
  if (!src.startsWith('^[', pos) || env['insideNote'] === true) return false;
  const end = md.helpers.parseLinkLabel(state, pos + 1);
  if (end < 0) return false;
  if (!silent) {
    const notes = notesOf(env);
    const content = src.slice(pos + 2, end);
    const tokens: Token[] = [];
    state.push('footnote_ref', '', 0).meta = { id: notes.length };
    env['insideNote'] = true;
    md.inline.parse(content, md, env, tokens);
    env['insideNote'] = false;
    notes.push({ content, tokens });
  }
  state.pos = end + 1;
  return true;
}

/** The list in which the plugin keeps the notes of a slide. */
function notesOf(env: Env): unknown[] {
  const kept: unknown = (env['footnotes'] ??= {});
  if (typeof kept !== 'object' || kept === null) return [];
  if (!('list' in kept)) Object.assign(kept, { list: [] });
  return 'list' in kept && Array.isArray(kept.list) ? kept.list : [];
}

function noteId(token: Token | undefined, env: Env | undefined): string {
  const mark = typeof env?.['mark'] === 'string' ? env['mark'] : '';
  return `note.${mark}.${numberOf(token, 'id') + 1}`;
}

function numberOf(token: Token | undefined, key: 'id' | 'subId'): number {
  const value = token?.meta?.[key];
  return typeof value === 'number' ? value : 0;
}
