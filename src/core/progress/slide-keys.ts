import type { Lesson, Slide } from '../lesson/lesson.ts';

/**
 * What a slide is known by from one build of the site to the next: three letters for its id, which is made of its title,
 * and three for its words without the title. Another title keeps the words, other words keep the title, and another place
 * keeps both. A lesson is known by its file below the course folder.
 */
export type SlideKey = string;

const half = 3;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The keys of a lesson's slides, in order. */
export function slideKeys({ slides }: Pick<Lesson, 'slides'>): readonly SlideKey[] {
  return slides.map((slide) => short(slide.id) + short(wordsOf(slide)));
}

/** What of a key comes from the slide's title. */
export function namePart(key: SlideKey): string {
  return key.slice(0, half);
}

/** What of a key comes from the slide's words. */
export function wordsPart(key: SlideKey): string {
  return key.slice(half);
}

/** Keys as they stand in a page, one after the other. */
export function joinKeys(keys: readonly SlideKey[]): string {
  return keys.join('');
}

/** The keys in a text from a page; what is left over at its end is no key. */
export function splitKeys(text: string): readonly SlideKey[] {
  return text.match(/[\w-]{6}/g) ?? [];
}

/** The words of a slide, white space aside, without its first heading; the heading where there is nothing else. */
function wordsOf({ source, title }: Slide): string {
  const words = source
    .replace(/^\s{0,3}#{1,6}\s.*$/m, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? (title ?? '') : words;
}

/** FNV-1a, folded to eighteen bits: enough to tell the slides of one lesson apart. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  const bits = (hash ^ (hash >>> 18)) & 0x3ffff;
  return [12, 6, 0].map((shift) => letters.charAt((bits >> shift) & 63)).join('');
}
