import type { Token } from 'markdown-it';
import type { CheckedSlide } from './rule.ts';

/** An inline or block token with the line of its file. */
export interface PlacedToken {
  readonly token: Token;
  readonly line: number;
}

/** All tokens of a slide, those inside paragraphs too, each with its line in the file. */
export function placedTokens({ slide, tokens }: CheckedSlide): readonly PlacedToken[] {
  const placed: PlacedToken[] = [];
  let line = slide.line;
  for (const token of tokens) {
    if (token.map !== null) line = slide.line + token.map[0];
    placed.push({ token, line });
    if (token.type === 'inline') placed.push(...placedChildren(token, line));
  }
  return placed;
}

function placedChildren(inline: Token, first: number): readonly PlacedToken[] {
  let line = first;
  return (inline.children ?? []).map((token) => {
    const placed = { token, line };
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    return placed;
  });
}

/** A tag of raw HTML as the author wrote it: its name and attributes in lower case. */
export interface WrittenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

const tag =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

/** The opening tags of raw HTML on a slide, in order. */
export function writtenTags(slide: CheckedSlide): readonly WrittenTag[] {
  return placedTokens(slide)
    .filter(({ token }) => token.type === 'html_block' || token.type === 'html_inline')
    .flatMap(({ token, line }) => tagsIn(token.content, line));
}

function tagsIn(html: string, line: number): readonly WrittenTag[] {
  return [...html.matchAll(tag)].map((found) => ({
    name: (found[1] ?? '').toLowerCase(),
    attributes: attributesIn(found[2] ?? ''),
    line: line + lineBreaks(html.slice(0, found.index)),
  }));
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ]),
  );
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
