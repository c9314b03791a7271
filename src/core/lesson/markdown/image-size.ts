import type { MarkdownIt, StateInline } from 'markdown-it';

const sized =
  /\(\s*(<[^<>\n]*>|[^\s()<>]+)(?:\s+"([^"\n]*)")?\s+=(\d{0,4})x(\d{0,4})(?:\s+"([^"\n]*)")?\s*\)/y;

/** An image with its size: `![words](picture.png =300x200)`; either number may be left out. */
export function imageSize(md: MarkdownIt): void {
  md.inline.ruler.before('image', 'image_size', image);
}

function image(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('![', state.pos)) return false;
  if (!state.src.includes('=', state.pos)) return false;
  const labelStart = state.pos + 2;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd < 0) return false;
  sized.lastIndex = labelEnd + 1;
  const found = sized.exec(state.src);
  if (found === null || found.index + found[0].length > state.posMax) return false;
  const [whole, target = '', titleBefore, width = '', height = '', titleAfter] = found;
  const src = state.md.normalizeLink(target.replace(/^<|>$/g, ''));
  if (!state.md.validateLink(src)) return false;
  if (!silent) {
    const token = state.push('image', 'img', 0);
    token.content = state.src.slice(labelStart, labelEnd);
    token.children = [];
    state.md.inline.parse(token.content, state.md, state.env, token.children);
    const title = titleBefore ?? titleAfter;
    token.attrs = [
      ['src', src],
      ['alt', ''],
    ];
    if (title !== undefined) token.attrSet('title', title);
    if (width !== '') token.attrSet('width', width);
    if (height !== '') token.attrSet('height', height);
  }
  state.pos = labelEnd + 1 + whole.length;
  return true;
}
