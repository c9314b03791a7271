import type { MarkdownIt, StateCore } from 'markdown-it';

/** Columns keep their alignment as `data-align`: pages carry no styles of their own. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.after('block', 'table_align', (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const align = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
      if (align !== undefined) token.attrs = [['data-align', align]];
    }
  });
}
