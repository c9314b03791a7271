import type { MarkdownIt, StateBlock } from 'markdown-it';

/**
 * Keeps the words of blocks that are nested deeper than the parser goes: they become one paragraph where the parser
 * would drop them.
 */
export function deepNesting(md: MarkdownIt): void {
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state, startLine, endLine) => {
    if (state.level >= md.options.maxNesting) keepAsText(state, startLine, endLine);
    else tokenize(state, startLine, endLine);
  };
}

function keepAsText(state: StateBlock, startLine: number, endLine: number): void {
  const content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
  state.line = endLine;
  if (content === '') return;
  state.push('paragraph_open', 'p', 1).map = [startLine, endLine];
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.map = [startLine, endLine];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}
