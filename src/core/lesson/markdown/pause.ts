import type { MarkdownIt, StateBlock } from 'markdown-it';

const comment = /^<!--\s*pause\s*-->[ \t]*$/i;
const dots = /^\. \. \.[ \t]*$/;

/**
 * `<!-- pause -->` on a line of its own, or `. . .` as a paragraph of its own: what follows is shown at the next step.
 * The place is kept as `<hr class="pause">` until steps are counted.
 */
export function pauses(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'pause', pause, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
}

function pause(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = lineAt(state, startLine);
  const next = startLine + 1;
  const alone = !silent && dots.test(line) && (next >= endLine || state.isEmpty(next));
  if (!alone && !comment.test(line)) return false;
  if (silent) return true;
  const token = state.push('pause', 'hr', 0);
  token.attrSet('class', 'pause');
  token.map = [startLine, next];
  state.line = next;
  return true;
}

function lineAt(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
