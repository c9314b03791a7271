import type { MarkdownIt, Token } from 'markdown-it';
import { attributesOf } from './attributes.ts';

/** What the words after the opening fence say: `js {1|3-5} title="server.js"`. */
export interface FenceInfo {
  /** Lower case; empty when the author gave none. */
  readonly language: string;
  readonly title: string | undefined;
  /** Marked lines as written: `2,4-6`. */
  readonly marks: string | undefined;
  /** Lines in focus, step by step: `1|3-5`. */
  readonly steps: string | undefined;
  readonly attributes: readonly (readonly [string, string])[];
}

const lines = /^(?:all|\*|[\d\s,|-])*$/;

/** Reads the words after an opening fence. Whatever is not understood is ignored, as CommonMark does. */
export function parseFenceInfo(info: string): FenceInfo {
  const braces = [...info.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]?.trim() ?? '');
  const words = info.replace(/\{[^{}]*\}/g, ' ').trim();
  const ranges = braces.find((text) => text !== '' && lines.test(text))?.replace(/\s/g, '');
  const attributes = braces.flatMap((text) => attributesOf(text) ?? []);
  const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(words);
  const bracketed = /\s\[([^\]]+)\]/.exec(words);
  const first = /^(?!title=)[^\s[]+/.exec(words)?.[0];
  const named = first === undefined ? attributes.find(([key]) => key === 'class')?.[1] : undefined;
  return {
    language: (first ?? named ?? '').toLowerCase(),
    title: title?.[1] ?? title?.[2] ?? title?.[3] ?? bracketed?.[1],
    marks: ranges === undefined || ranges.includes('|') ? undefined : ranges,
    steps: ranges?.includes('|') === true ? ranges : undefined,
    attributes: attributes.filter(([key, value]) => key !== 'title' && value !== named),
  };
}

/** Code fences keep what their info says as `data-` attributes of the `<pre>`, until the slide is drawn. */
export function codeFences(md: MarkdownIt): void {
  md.renderer.rules['fence'] = (tokens, index) => fence(md, tokens[index]);
}

function fence(md: MarkdownIt, token: Token | undefined): string {
  if (token === undefined) return '';
  const escape = md.utils.escapeHtml;
  const info = parseFenceInfo(md.utils.unescapeAll(token.info).trim());
  const given: readonly (readonly [string, string | undefined])[] = [
    ['data-title', info.title],
    ['data-marks', info.marks],
    ['data-highlight', info.steps],
    ...info.attributes,
  ];
  const attributes = given
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => ` ${key}="${escape(value)}"`)
    .join('');
  const language = info.language === '' ? '' : ` class="language-${escape(info.language)}"`;
  return `<pre${attributes}${md.renderer.renderAttrs(token)}><code${language}>${escape(token.content)}</code></pre>\n`;
}

/** The language of a fence, in lower case; empty when its author gave none. */
export function languageOfFence(token: Token): string {
  return parseFenceInfo(token.info.trim()).language;
}
