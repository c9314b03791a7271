import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { attributesOf, type Attribute } from './attributes.ts';
import { calloutKind, calloutTitle } from './callouts.ts';

const opening = /^(:{3,})[ \t]*(?:\{([^{}]*)\}|([A-Za-z][\w-]*)[ \t]*(.*?))[ \t]*:*$/;
const closing = /^(:{3,})[ \t]*$/;
const codeFence = /^(`{3,}|~{3,})/;

/**
 * Blocks between `:::` lines: `::: columns` with `::: column` inside, call-outs (`::: tip Save money`), and any other
 * name as a class (`::: {.mine}` too). Blocks nest with the same number of colons; a block left open ends with its
 * surroundings.
 */
export function containers(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'container', container, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function container(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const opener = parseOpening(lineAt(state, startLine));
  if (opener === undefined) return false;
  if (silent) return true;
  const end = closingLine(state, startLine, endLine);
  const outer = { parentType: state.parentType, lineMax: state.lineMax };
  state.parentType = 'container';
  state.lineMax = end;
  const open = openBlock(state, opener);
  open.map = [startLine, end];
  open.markup = ':::';
  if (end === endLine && startLine + 1 <= endLine) open.meta = { open: true };
  state.md.block.tokenize(state, startLine + 1, end);
  state.push('container_close', open.tag, -1);
  state.parentType = outer.parentType;
  state.lineMax = outer.lineMax;
  state.line = Math.min(end + 1, endLine);
  return true;
}

interface Opening {
  readonly name: string;
  readonly title: string;
  readonly attributes: readonly Attribute[];
}

function parseOpening(line: string): Opening | undefined {
  const [, , inBraces, name, words = ''] = opening.exec(line) ?? [];
  if (inBraces !== undefined) return bracedOpening(inBraces);
  if (name === undefined) return undefined;
  const braces = /\{([^{}]*)\}$/.exec(words);
  const attributes = braces === null ? undefined : attributesOf(braces[1] ?? '');
  const title = attributes === undefined ? words : words.slice(0, braces?.index).trimEnd();
  return { name: name.toLowerCase(), title, attributes: attributes ?? [] };
}

/** Pandoc's form: `::: {.callout-tip title="Save money"}`; the first class is the name. */
function bracedOpening(text: string): Opening | undefined {
  const attributes = attributesOf(text);
  if (attributes === undefined) return undefined;
  const name = attributes.find(([key]) => key === 'class')?.[1].toLowerCase() ?? '';
  const title = attributes.find(([key]) => key === 'title')?.[1] ?? '';
  return { name, title, attributes: attributes.filter(([key]) => key !== 'title') };
}

function openBlock(state: StateBlock, { name, title, attributes }: Opening): Token {
  const kind = calloutKind(name);
  const token = state.push('container_open', kind === undefined ? 'div' : 'aside', 1);
  token.block = true;
  token.attrJoin('class', kind === undefined ? name : 'callout');
  if (kind !== undefined) token.attrSet('data-callout', kind);
  for (const [key, value] of attributes) {
    if (key === 'width') token.attrSet('data-width', value.replace('%', ''));
    else if (key !== 'class') token.attrSet(key, value);
    else if (value.toLowerCase() !== name) token.attrJoin('class', value);
  }
  const titleOf = (paragraph: Token): string =>
    kind === undefined ? title : calloutTitle(kind, title, paragraph);
  if (kind !== undefined || title !== '') pushTitle(state, titleOf);
  return token;
}

function pushTitle(state: StateBlock, titleOf: (paragraph: Token) => string): void {
  const paragraph = state.push('paragraph_open', 'p', 1);
  paragraph.attrSet('class', 'callout-title');
  const inline = state.push('inline', '', 0);
  inline.content = titleOf(paragraph);
  inline.children = [];
  inline.map = [state.line, state.line + 1];
  state.push('paragraph_close', 'p', -1);
}

/** The line of the `:::` that closes the block opened on `startLine`, or the end of what surrounds it. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number {
  let depth = 1;
  let fence = '';
  for (let line = startLine + 1; line < endLine; line++) {
    const indent = (state.sCount[line] ?? 0) - state.blkIndent;
    if (indent < 0 && !state.isEmpty(line)) return line;
    if (indent >= 4) continue;
    const text = lineAt(state, line);
    const mark = codeFence.exec(text)?.[1] ?? '';
    if (fence !== '')
      fence = text.trim().startsWith(fence) && /^(`+|~+)$/.test(text.trim()) ? '' : fence;
    else if (mark !== '') fence = mark;
    else if (closing.test(text)) depth -= 1;
    else if (parseOpening(text) !== undefined) depth += 1;
    if (depth === 0) return line;
  }
  return endLine;
}

function lineAt(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
