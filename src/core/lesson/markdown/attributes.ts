import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/** One attribute an author may give: `id`, a class, a `data-` attribute, or a measure. */
export type Attribute = readonly [key: string, value: string];

const item = /\s*(?:#([\w:.-]+)|\.([\w-]+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))(?=\s|$)/y;
const allowed = /^(?:data-[\w-]+|width|height|title|lang|dir|start)$/;
const atStart = /^\{([^{}\n]*)\}/;
const atEnd = /(^|[ \t])\{([^{}\n]*)\}$/;

/**
 * The attributes in the text between two braces, or undefined when any of it is something else: then the braces are
 * words of the author (`/users/{id}`) and stay.
 */
export function attributesOf(text: string): readonly Attribute[] | undefined {
  const found: Attribute[] = [];
  item.lastIndex = 0;
  let end = 0;
  for (let match = item.exec(text); match !== null; match = item.exec(text)) {
    const [, id, className, key, ...values] = match;
    end = item.lastIndex;
    if (id !== undefined) found.push(['id', id]);
    else if (className !== undefined) found.push(['class', className]);
    else if (key !== undefined && allowed.test(key))
      found.push([key, values.find((value) => value !== undefined) ?? '']);
    else return undefined;
  }
  return found.length > 0 && text.slice(end).trim() === '' ? found : undefined;
}

/**
 * `{#id .class key=value}` right after an image, a link, a code span or emphasis, at the end of a paragraph, heading,
 * list item or cell, or as a paragraph of its own for the block before it. `{.fragment}` makes a step.
 */
export function attributes(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'attributes', (state: StateCore) => {
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      if (token?.type !== 'inline' || !token.content.includes('{')) continue;
      markInlines(token.children ?? []);
      index = markBlock(state.tokens, index);
    }
  });
}

function add(token: Token, list: readonly Attribute[]): void {
  for (const [key, value] of list) {
    if (key === 'class') token.attrJoin(key, value);
    else token.attrSet(key, value);
  }
}

function markInlines(children: Token[]): void {
  for (let index = 1; index < children.length; index++) {
    const text = children[index];
    if (text?.type !== 'text' || !text.content.startsWith('{')) continue;
    const [whole, inside = ''] = atStart.exec(text.content) ?? [];
    const list = whole === undefined ? undefined : attributesOf(inside);
    const opener = openerBefore(children, index);
    if (whole === undefined || list === undefined || opener === undefined) continue;
    add(opener, list);
    text.content = text.content.slice(whole.length);
  }
}

/** The token that opened the inline that ends right before `index`. */
function openerBefore(children: readonly Token[], index: number): Token | undefined {
  const before = children[index - 1];
  if (before === undefined) return undefined;
  if (['image', 'code_inline', 'math_inline'].includes(before.type)) return before;
  if (before.nesting !== -1) return undefined;
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    depth += children[at]?.nesting ?? 0;
    if (depth === 0) return children[at];
  }
  return undefined;
}

/** Takes attributes at the end of a block; answers the index to go on from. */
function markBlock(tokens: Token[], index: number): number {
  const inline = tokens[index];
  const last = inline?.children?.at(-1);
  if (inline === undefined || last?.type !== 'text') return index;
  const [whole, , inside = ''] = atEnd.exec(last.content) ?? [];
  const list = whole === undefined ? undefined : attributesOf(inside);
  if (whole === undefined || list === undefined) return index;
  const before = inline.children?.at(-2);
  const ownLine = whole === last.content && (before === undefined || before.type === 'softbreak');
  const alone = ownLine && before === undefined;
  const previous = alone ? blockBefore(tokens, index - 1) : undefined;
  const target = previous ?? blockAround(tokens, index, ownLine);
  if (target === undefined || (alone && previous === undefined)) return index;
  add(target, list);
  if (previous !== undefined) {
    tokens.splice(index - 1, 3);
    return index - 2;
  }
  last.content = last.content.slice(0, -whole.length);
  if (ownLine) inline.children?.splice(-2, 2);
  return index;
}

/** The block around an inline; for the only paragraph of a list item the item, or its list from a line of its own. */
function blockAround(tokens: readonly Token[], index: number, ownLine: boolean): Token | undefined {
  const block = tokens[index - 1];
  const parent = tokens[index - 2];
  if (block?.type !== 'paragraph_open' || parent?.type !== 'list_item_open') return block;
  if (!ownLine) return parent;
  const lists = tokens.slice(0, index - 1).filter((token) => token.type.endsWith('_list_open'));
  return lists.findLast((token) => token.level === parent.level - 1);
}

/** The opening token of the block that ends right before the paragraph at `index`. */
function blockBefore(tokens: readonly Token[], index: number): Token | undefined {
  const close = tokens[index - 1];
  if (close === undefined || close.nesting === 1) return undefined;
  if (close.nesting === 0) return close;
  return tokens
    .slice(0, index - 1)
    .findLast((token) => token.level === close.level && token.nesting === 1);
}
