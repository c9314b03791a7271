/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link source track wbr'.split(' '));
/** Elements after which the line goes on without a space. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var'.split(
    ' ',
  ),
);
/** What is not words for a search: the head (the title is known), drawings, formulas, options and why they are right. */
const skippedElements = new Set('header svg math button script style'.split(' '));
const skippedClasses =
  /(?:^|\s)(?:options|why|footnote-ref|footnote-backref|hidden-text|vh|eyebrow)(?:\s|$)/;

const piece = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;

/**
 * The words that a learner sees on a slide, without its title, from the HTML that the renderer wrote: a question but not
 * its options, code, captions. White space is one space.
 */
export function wordsOfSlide(html: string): string {
  const words: string[] = [];
  let skipped = 0;
  for (const [whole, end, name = '', attributes = ''] of html.matchAll(piece)) {
    const tag = name.toLowerCase();
    if (tag === '') {
      if (skipped === 0 && !whole.startsWith('<!--')) words.push(decodeEntities(whole));
    } else if (skipped > 0) {
      if (!empty.has(tag) && !attributes.endsWith('/')) skipped += end === '/' ? -1 : 1;
    } else if (end !== '/' && isSkipped(tag, attributes)) skipped = 1;
    else if (!inline.has(tag)) words.push(' ');
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}

function isSkipped(tag: string, attributes: string): boolean {
  if (empty.has(tag)) return false;
  if (skippedElements.has(tag)) return true;
  return skippedClasses.test(/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
