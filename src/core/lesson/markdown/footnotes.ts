import type { Env, MarkdownIt, Token } from 'markdown-it';
import { en } from '../../words/en.ts';

/**
 * How footnotes are written: in a `<div>`, because a `<section>` inside a slide would be a slide of its own, and with
 * ids that are unique on a page that holds many slides (`env.slide` is the number of this one).
 */
export function footnotes(md: MarkdownIt): void {
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
    return ` <a class="footnote-back" href="#${target}" aria-label="${en.prose.backToText}">\u21a9\ufe0e</a>`;
  };
}

function noteId(token: Token | undefined, env: Env | undefined): string {
  const slide = typeof env?.['slide'] === 'number' ? env['slide'] : 0;
  return `note.${slide}.${numberOf(token, 'id') + 1}`;
}

function numberOf(token: Token | undefined, key: 'id' | 'subId'): number {
  const value = token?.meta?.[key];
  return typeof value === 'number' ? value : 0;
}
