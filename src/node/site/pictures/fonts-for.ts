import type { SharePicture } from '../../../core/page/share-picture.ts';
import type { PictureFont } from './kit.ts';

/**
 * The fonts that a picture needs for its words: those that all are set in, and for each sign that these have not the
 * first that has it. Undefined when one is in none: no picture is better than one with empty boxes.
 */
export function fontsFor(
  picture: SharePicture,
  fonts: readonly PictureFont[],
): ReadonlySet<PictureFont> | undefined {
  const ordered = inOrder(fonts, picture.lang);
  const needed = new Set(fonts.filter(({ family }) => everywhere.includes(family)));
  for (const sign of signsIn(picture)) {
    if ([...needed].some((one) => hasSign(one, sign))) continue;
    const font = ordered.find((one) => hasSign(one, sign));
    if (font === undefined) return undefined;
    needed.add(font);
  }
  return needed;
}

/** The families of titles and of everything else, as far as their letters go. */
const everywhere = ['Besley', 'Atkinson'];

/** All letters of these words are in fonts of one family. */
export function isWithin(words: string, family: string, fonts: readonly PictureFont[]): boolean {
  const own = fonts.filter((font) => font.family === family);
  return [...words.replace(unseen, '')].every((sign) => own.some((font) => hasSign(font, sign)));
}

/** A picture without the emoji that no font has: its words say as much without them. */
export function withoutEmoji(picture: SharePicture, fonts: readonly PictureFont[]): SharePicture {
  const plain = (words: string): string =>
    words
      .replace(
        /(\p{Extended_Pictographic})[\u{fe0f}\u{200d}\p{Emoji_Modifier}]*/gu,
        (all, sign: string) => (fonts.some((font) => hasSign(font, sign)) ? all : ''),
      )
      .replace(/\s+/g, ' ')
      .trim();
  const { title, section, course } = picture;
  return { ...picture, title: plain(title), section: plain(section), course: plain(course) };
}

/** Signs that are not seen themselves: spaces, joiners, marks of direction. */
const unseen = /[\s\p{Cf}]/gu;

function signsIn(picture: SharePicture): ReadonlySet<string> {
  const { title, section, label, course, facts } = picture;
  return new Set([title, section, label, course, ...facts].join('').replace(unseen, ''));
}

function hasSign({ ranges }: PictureFont, sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => from <= code && code <= to);
}

/** Signs that Chinese and Japanese share are written in the way of the lesson's language. */
function inOrder(fonts: readonly PictureFont[], lang: string): readonly PictureFont[] {
  if (!/^ja\b/i.test(lang)) return fonts;
  const late = (font: PictureFont): number => (font.family === 'Chinese' ? 1 : 0);
  return fonts.toSorted((a, b) => late(a) - late(b));
}
