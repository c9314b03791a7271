/** The sizes of a cover's title: the largest that needs no more than one, two, three, four lines; the last takes any. */
export const coverTitles = ['xl', 'l', 'm', 's', 'small'] as const;

export type CoverTitle = (typeof coverTitles)[number];

/** The most lines a title may have at each size, its size in px and its tracking in em, as the theme sets them. */
const settings: Readonly<
  Record<CoverTitle, readonly [lines: number, size: number, tracking: number]>
> = {
  xl: [1, 168, -0.035],
  l: [2, 104, -0.024],
  m: [3, 84, -0.024],
  s: [4, 66, -0.02],
  small: [9, 66, -0.02],
};

/** The measure of a cover's title at 16:9, in px, and what the kerning of its letters saves. */
const measure = 1136 * 1.012;

/** How a title stands that is too long for the usual size. */
export type LongTitle = 'long' | 'small';

/** A long title takes a step down, so that it does not push the words off. Wide signs count twice. */
export function titleSize(title: string): LongTitle | undefined {
  const width = Array.from(title).reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  if (width > 110) return 'small';
  return width > 38 ? 'long' : undefined;
}

/** How many lines the title of a cover may have at a size. */
export function coverLines(size: CoverTitle): number {
  return settings[size][0];
}

/**
 * The size at which the title of a cover will stand, reckoned from the widths of its letters: so that the first slide
 * looks right before any script has measured it.
 */
export function guessCoverTitle(title: string): CoverTitle {
  return coverTitles.find((size) => linesAt(title, size) <= settings[size][0]) ?? 'small';
}

function linesAt(title: string, name: CoverTitle): number {
  const [, size, tracking] = settings[name];
  const wide = (word: string): number =>
    Array.from(word).reduce((sum, sign) => sum + (widthOf(sign) + tracking) * size, 0);
  let lines = 1;
  let room = measure;
  for (const part of title.split(partEnd)) {
    const width = wide(part.trimEnd());
    if (width > measure) return Infinity;
    if (width > room) {
      lines++;
      room = measure;
    }
    room -= wide(part);
  }
  return lines;
}

/** A line may end after a space, a hyphen, and every sign of the scripts that have no spaces. */
const partEnd = /(?<=\s)(?!\s)|(?<=-)|(?<=[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef])/;

/** Widths of Besley at weight 540, in hundredths of an em, for the signs from space to tilde. */
const widths =
  '30 34 42 66 67 104 88 22 46 46 64 53 27 46 25 52 61 54 60 55 56 54 57 54 55 57 24 25 56 56 56 56 108 88 77 82 84 77 74 89 91 45 62 89 74 107 89 85 71 85 81 69 78 86 88 120 88 81 77 34 52 34 55 56 40 59 66 56 66 56 41 62 68 35 31 65 34 96 69 59 66 65 52 52 38 68 60 88 61 64 55 29 30 29 69'
    .split(' ')
    .map((width) => Number(width) / 100);

function widthOf(sign: string): number {
  const known = widths[(sign.codePointAt(0) ?? 0) - 32];
  return known ?? (sign > '\u2e80' ? 1 : 0.62);
}
