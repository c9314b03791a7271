import { allowedTags, knownTags, toldTags } from '../policy.ts';

const tags = /<(\/?)([A-Za-z][^\s/>]*)|<(?=[!?])/g;
const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Elements whose content is no markup: left open, they would swallow the rest of the slide. */
const swallowing = names(
  'iframe noembed noframes noscript plaintext script select style svg template textarea title xmp',
);
/** Elements that HTML closes by itself; they do not count as depth. */
const closesItself = names(
  'area base br col dd dt embed hr img input li link meta option p source td th tr track wbr',
);
/** The deepest nesting of raw elements; as deep as Markdown goes. */
const deepest = 100;
/** The most raw tags on one slide; the HTML parser's time grows faster than their number. */
const most = 4000;

/** The name of the element whose tag stands at the start, in lower case. */
export function tagName(html: string): string | undefined {
  return /^\s*<\/?([A-Za-z][^\s/>]*)/.exec(html)?.[1]?.toLowerCase();
}

/** A tag in a sentence is markup when it may be shown; any other is a word of the author. */
export function isMarkup(tag: string): boolean {
  const name = tagName(tag);
  return name === undefined ? tag.startsWith('<!--') : allowedTags.has(name);
}

/** The block begins with a tag that is a word of the author, one left open, `<?php` or a document type. */
export function beginsWithWords(block: string): boolean {
  const name = tagName(block);
  if (name === undefined) return !/^\s*<!--/.test(block);
  if (swallowing.has(name)) return !block.toLowerCase().includes(`</${name}`);
  return !allowedTags.has(name) && !knownTags.has(name);
}

/** A block of HTML in which tags that are words, and elements left open that would swallow more, are escaped. */
export function escapeWords(html: string): string {
  let result = '';
  let done = 0;
  for (const match of html.matchAll(tags)) {
    if (match.index < done) continue;
    const name = match[2]?.toLowerCase();
    const end =
      name === undefined ? commentEnd(html, match.index) : elementEnd(html, { match, name });
    result += html.slice(done, match.index);
    result += end === undefined ? '&lt;' : html.slice(match.index, end);
    done = end ?? match.index + 1;
  }
  return result + html.slice(done);
}

function commentEnd(html: string, start: number): number | undefined {
  const end = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) : -1;
  return end < 0 ? undefined : end + 3;
}

interface FoundTag {
  readonly match: RegExpExecArray;
  readonly name: string;
}

/** How far an element may be passed on untouched; undefined when its tag is to be shown as words. */
function elementEnd(html: string, { match, name }: FoundTag): number | undefined {
  const start = match.index + match[0].length;
  if (!swallowing.has(name))
    return allowedTags.has(name) || knownTags.has(name) ? start : undefined;
  if (match[1] === '/') return undefined;
  const close = html.toLowerCase().indexOf(`</${name}`, start);
  return close < 0 ? undefined : close + name.length + 2;
}

/** There is more HTML, or deeper, than a slide can hold: then all of it is shown as written. */
export function isTooMuch(html: string): boolean {
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

/** Names of elements in this HTML that the sanitiser takes away, each once. */
export function removedElements(html: string): readonly string[] {
  const found = [...html.matchAll(tags)].map((match) => match[2]?.toLowerCase() ?? '');
  return [...new Set(found.filter((name) => toldTags.has(name)))];
}

/** Attributes in this HTML that the sanitiser takes away: those that act, and styles. */
export function removedAttributes(html: string): readonly string[] {
  const opened = (html.match(/<[A-Za-z][^<>]*>/g) ?? []).join('');
  const unquoted = opened.replace(/"[^"]*"|'[^']*'/g, '""');
  const found = [...unquoted.matchAll(/\s(on[a-z]+|style|srcdoc|srcset)(?=\s*=)/gi)];
  return [...new Set(found.map((match) => match[1]?.toLowerCase() ?? ''))];
}
