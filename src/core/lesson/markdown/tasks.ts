import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const box = /^\[([ xX])\](?:[ \t]+|$)/;

/**
 * Task lists: items that begin with `[ ]` or `[x]`. The item is marked `data-task="open"` or `"done"`; the box is drawn
 * when the slide is.
 */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'tasks', (state: StateCore) => {
    state.tokens.forEach((token, index) => markTask(state.tokens, index, token));
  });
}

function markTask(tokens: readonly Token[], index: number, item: Token): void {
  if (item.type !== 'list_item_open') return;
  const inline = tokens[index + 2];
  if (tokens[index + 1]?.type !== 'paragraph_open' || inline?.type !== 'inline') return;
  const [mark, letter] = box.exec(inline.content) ?? [];
  if (mark === undefined) return;
  inline.content = inline.content.slice(mark.length);
  item.attrSet('data-task', letter === ' ' ? 'open' : 'done');
}
