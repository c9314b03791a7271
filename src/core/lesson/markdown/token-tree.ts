import type { StateCore, Token } from 'markdown-it';

/** Where the token that closes the one at `index` stands; `index` itself for a token that opens nothing. */
export function closingIndex(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth <= 0) return at;
  }
  return tokens.length - 1;
}

/** A block with the blocks inside it; `end` is the index of its closing token. */
export interface Branch {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** The blocks that stand side by side between two indexes, the second not included. */
export function branches(tokens: readonly Token[], start: number, end: number): Branch[] {
  const found: Branch[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const close = closingIndex(tokens, at);
    found.push({ token, start: at, end: close });
    at = close;
  }
  return found;
}

/** The blocks inside a block. */
export function childrenOf(tokens: readonly Token[], branch: Branch): Branch[] {
  return branches(tokens, branch.start + 1, branch.end);
}

/** A token of the same kind, place and attributes that can be changed on its own. */
export function copyToken(state: StateCore, token: Token): Token {
  const made = Object.assign(new state.Token(token.type, token.tag, token.nesting), token);
  made.attrs = token.attrs?.map(([key, value]) => [key, value]) ?? null;
  made.children = token.children === null ? null : [];
  return made;
}
