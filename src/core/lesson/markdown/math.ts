import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';

/** The longest formula in a line of text, so that a page full of dollar signs costs no more than its length. */
const longest = 1000;
/** The most lines of a formula of its own. */
const tallest = 200;

/**
 * Math by Pandoc's rule. In text, the opening `$` has a character right after it, the closing `$` one right before it
 * and no digit after it, so that prices stay prices; `$$…$$` is a formula of its own. The TeX is kept as text in an
 * element with `data-math` until somebody who knows TeX sets it.
 */
export function math(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math', inlineMath);
  md.block.ruler.before('fence', 'math', blockMath, { alt: ['paragraph', 'reference'] });
  md.renderer.rules['math_inline'] = (tokens, index) => rendered(md, 'span', tokens[index]);
  md.renderer.rules['math_block'] = (tokens, index) => `${rendered(md, 'div', tokens[index])}\n`;
}

function rendered(md: MarkdownIt, tag: string, token: Token | undefined): string {
  if (token === undefined) return '';
  const display = token.markup === '$$' ? 'display' : 'inline';
  const attributes = md.renderer.renderAttrs(token);
  return `<${tag} data-math="${display}"${attributes}>${md.utils.escapeHtml(token.content)}</${tag}>`;
}

function inlineMath(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  const rest = state.src.slice(state.pos, state.pos + longest);
  const formula = rest.startsWith('$$') ? displayAt(rest) : inlineAt(rest);
  if (formula === undefined) return false;
  if (!silent) {
    const token = state.push('math_inline', 'span', 0);
    token.markup = formula.markup;
    token.content = formula.tex;
  }
  state.pos += formula.length;
  return true;
}

interface Formula {
  readonly tex: string;
  readonly markup: '$' | '$$';
  readonly length: number;
}

function displayAt(text: string): Formula | undefined {
  const [whole, tex] = /^\$\$((?:\\[^]|[^$\\])+)\$\$(?!\$)/.exec(text) ?? [];
  if (whole === undefined || tex === undefined || tex.trim() === '') return undefined;
  return { tex: tex.trim(), markup: '$$', length: whole.length };
}

function inlineAt(text: string): Formula | undefined {
  const [whole, tex] = /^\$(?![\s$])((?:\\[^]|[^$\\])+)\$(?![\d$])/.exec(text) ?? [];
  if (whole === undefined || tex === undefined || /\s$/.test(tex) || isPrice(tex)) return undefined;
  return { tex, markup: '$', length: whole.length };
}

/** An amount and words after it: `$6, or 10$ a month` holds no formula, though Pandoc would see one. */
function isPrice(tex: string): boolean {
  return /^\d[\d.,]*[^\d]*\s\p{L}{2,}/u.test(tex) && !/[\\^_={}]/.test(tex);
}

function blockMath(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('$$', start)) return false;
  const lastLine = closingLine(state, startLine, endLine);
  if (lastLine === undefined) return false;
  const source = state.getLines(startLine, lastLine + 1, state.blkIndent, false).trim();
  const tex = source.slice(2, -2).trim();
  if (tex === '' || tex.includes('$$')) return false;
  if (silent) return true;
  const token = state.push('math_block', 'div', 0);
  token.block = true;
  token.content = tex;
  token.markup = '$$';
  token.map = [startLine, lastLine + 1];
  state.line = lastLine + 1;
  return true;
}

/** The line that ends with the closing `$$`: before the first blank line, so that a lone `$$` takes nothing along. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const last = Math.min(endLine, startLine + tallest);
  for (let line = startLine; line < last && !state.isEmpty(line); line++) {
    const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(line === startLine ? begin + 2 : begin, state.eMarks[line]);
    if (text.trimEnd().endsWith('$$')) return line;
  }
  return undefined;
}
