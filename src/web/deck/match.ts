/** A slide as the finder reads it. */
export interface Readable {
  readonly slide: number;
  readonly title: string;
  /** Everything on it, title apart. */
  readonly text: string;
}

/** A slide that a query leads to. */
export interface Match {
  readonly slide: number;
  readonly title: string;
  /** Words around what was found in the text; empty when the title or number was found. */
  readonly excerpt: string;
}

interface Scored extends Match {
  readonly score: number;
}

/** Characters before and after the words found. */
const around = { before: 28, after: 70 };

/**
 * Slides whose number the query is, whose title has all its words, or whose text has: in this order, then as they
 * stand. Case and accents do not matter. An empty query finds every slide.
 */
export function findSlides(slides: readonly Readable[], query: string): readonly Match[] {
  const wanted = fold(query.trim());
  const words = wanted.split(/\s+/).filter(Boolean);
  return slides
    .map((slide) => scoreSlide(slide, wanted, words))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.slide - b.slide);
}

function scoreSlide({ slide, title, text }: Readable, query: string, words: readonly string[]) {
  const match = (score: number, excerpt = ''): Scored => ({ slide, title, excerpt, score });
  if (String(slide) === query) return match(10);
  const heading = fold(title);
  if (words.every((word) => heading.includes(word)))
    return match(heading.startsWith(query) ? 6 : 5);
  const body = fold(text);
  if (body.includes(query)) return match(3, excerptAt(text, body.indexOf(query), query.length));
  const all = `${heading} ${body}`;
  if (!words.every((word) => all.includes(word))) return match(0);
  const first = words.find((word) => body.includes(word)) ?? '';
  return match(2, excerptAt(text, body.indexOf(first), first.length));
}

/** Cut at spaces, with dots where something was cut. */
function excerptAt(text: string, at: number, length: number): string {
  const from = at <= around.before ? 0 : text.indexOf(' ', at - around.before) + 1;
  const end = at + length + around.after;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), at + length);
  const start = Math.min(from, at);
  return `${start > 0 ? '…' : ''}${text.slice(start, to).trim()}${to < text.length ? '…' : ''}`;
}

/** Lower case without accents, each sign staying at its place so that excerpts can be cut from the original. */
function fold(text: string): string {
  return Array.from(text, (sign) => {
    const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === sign.length ? plain : sign;
  }).join('');
}
