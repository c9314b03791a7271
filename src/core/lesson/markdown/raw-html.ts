import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { allowedTags, knownTags, toldTags } from '../policy.ts';

const tags = /<(\/?)([A-Za-z][^\s/>]*)|<(?=[!?])/g;
/** Elements whose content is no markup: left open, they would swallow the rest of the slide. */
const swallowing = new Set(
  'iframe noembed noframes noscript plaintext script select style svg template textarea title xmp'.split(
    ' ',
  ),
);
/** Elements that HTML closes by itself; they do not count as depth. */
const closesItself = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr track wbr'.split(
    ' ',
  ),
);
/** The deepest nesting of raw elements; as deep as Markdown goes. */
const deepest = 100;
/** The most raw tags on one slide; the HTML parser's time grows faster than their number. */
const most = 4000;

/**
 * Raw HTML keeps its words. Tags that Lectern does not show (`<your-bucket>`, or `<script>` in a sentence) are words of
 * the author and stand as written. In blocks of HTML, elements whose content is no text are left to the sanitiser,
 * which drops them, unless they were never closed.
 */
export function rawHtml(md: MarkdownIt): void {
  const escape = md.utils.escapeHtml;
  md.core.ruler.after('inline', 'raw_html', (state: StateCore) => {
    const raw = state.tokens.flatMap((token) => [token, ...(token.children ?? [])]);
    const html = raw.filter(({ type }) => type === 'html_inline' || type === 'html_block');
    if (html.length === 0) return;
    const tooMuch = isTooMuch(html.map(({ content }) => content).join(''));
    for (const token of html) keepWords(token, { tooMuch, escape });
  });
}

/** Names of elements in this HTML that the sanitiser takes away, each once. */
export function removedElements(html: string): readonly string[] {
  const names = [...html.matchAll(tags)].map((match) => match[2]?.toLowerCase() ?? '');
  return [...new Set(names.filter((name) => toldTags.has(name)))];
}

/** Attributes in this HTML that the sanitiser takes away: those that act, and styles. */
export function removedAttributes(html: string): readonly string[] {
  const tagsOnly = (html.match(/<[A-Za-z][^<>]*>/g) ?? [])
    .join('')
    .replace(/"[^"]*"|'[^']*'/g, '""');
  const found = [...tagsOnly.matchAll(/\s(on[a-z]+|style|srcdoc|srcset)(?=\s*=)/gi)];
  return [...new Set(found.map((match) => match[1]?.toLowerCase() ?? ''))];
}

function keepWords(
  token: Token,
  how: { readonly tooMuch: boolean; readonly escape: (text: string) => string },
): void {
  if (token.type === 'html_inline') {
    const name = /^<\/?([A-Za-z][^\s/>]*)/.exec(token.content)?.[1]?.toLowerCase();
    const shown = name === undefined ? token.content.startsWith('<!--') : allowedTags.has(name);
    if (how.tooMuch || !shown) {
      token.type = 'text';
      token.meta = { tag: name !== undefined && !token.content.startsWith('</') };
    }
  } else {
    token.content = how.tooMuch ? how.escape(token.content) : tamed(token.content);
  }
}

/** A block of HTML in which tags that are words, and elements left open that would swallow more, are escaped. */
function tamed(html: string): string {
  let result = '';
  let done = 0;
  for (const match of html.matchAll(tags)) {
    if (match.index < done) continue;
    const name = match[2]?.toLowerCase();
    const end = name === undefined ? commentEnd(html, match.index) : elementEnd(html, match, name);
    const isWord = end === undefined;
    result += html.slice(done, match.index) + (isWord ? '&lt;' : html.slice(match.index, end));
    done = end ?? match.index + 1;
  }
  return result + html.slice(done);
}

function commentEnd(html: string, start: number): number | undefined {
  const end = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) : -1;
  return end < 0 ? undefined : end + 3;
}

/** How far an element may be passed on untouched; undefined when its tag is to be shown as words. */
function elementEnd(html: string, match: RegExpExecArray, name: string): number | undefined {
  const start = match.index + match[0].length;
  if (!swallowing.has(name))
    return allowedTags.has(name) || knownTags.has(name) ? start : undefined;
  if (match[1] === '/') return undefined;
  const close = html.toLowerCase().indexOf(`</${name}`, start);
  return close < 0 ? undefined : close + name.length + 2;
}

function isTooMuch(html: string): boolean {
  let depth = 0;
  let count = 0;
  for (const [whole, slash, name = ''] of html.matchAll(tags)) {
    if (whole === '<' || closesItself.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    count += 1;
    if (depth > deepest || count > most) return true;
  }
  return false;
}
