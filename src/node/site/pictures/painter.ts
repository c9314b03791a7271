import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/wasm/node';
import type { SharePicture } from '../../../core/page/share-picture.ts';
import { coverLines, coverTitles, guessCoverTitle } from '../../../core/lesson/title-size.ts';
import type { CoverTitle } from '../../../core/lesson/title-size.ts';
import { pictureSize } from './address.ts';
import { fontsFor, isWithin, withoutEmoji } from './fonts-for.ts';
import type { PictureFont, PictureKit } from './kit.ts';

/** Draws pictures as PNG, one after the other; undefined for one with words that no font has. */
export type Painter = (picture: SharePicture) => Promise<Uint8Array | undefined>;

/** The cover is drawn as wide as a stage, and as much smaller as the picture is narrower. */
const scale = pictureSize.width / 1280;

/** Makes a painter with its fonts, each loaded when it is first needed. */
export function createPainter(kit: PictureKit): Painter {
  const renderer = new Renderer();
  const options = { ...pictureSize, devicePixelRatio: scale, css: [...kit.styles] };
  const loadFonts = createFontLoader(renderer, kit);
  const heightOf = async (picture: SharePicture, look: TitleLook): Promise<number> => {
    const measured = await renderer.measure(coverOf(picture, look), options);
    return measured.children[0]?.children[titleAt]?.height ?? 0;
  };
  const lookOf = async (picture: SharePicture): Promise<TitleLook> => {
    const guess = guessCoverTitle(picture.title);
    // The widths of Besley are known: what is guessed from them is right to a word, and one line more has room.
    if (isWithin(picture.title, 'Besley', kit.fonts)) return { size: guess, face: 'slab' };
    for (const size of coverTitles.slice(coverTitles.indexOf(guess))) {
      const look = { size, face: 'plain' } as const;
      const oneLine = await heightOf({ ...picture, title: 'A' }, look);
      if ((await heightOf(picture, look)) < oneLine * (coverLines(size) + 0.5)) return look;
    }
    return { size: 'small', face: 'plain' };
  };
  return async (asked) => {
    const picture = withoutEmoji(asked, kit.fonts);
    const fonts = fontsFor(picture, kit.fonts);
    if (fonts === undefined) return undefined;
    await loadFonts(fonts);
    return renderer.render(coverOf(picture, await lookOf(picture)), options);
  };
}

function createFontLoader(renderer: Renderer, { folder }: PictureKit) {
  const loaded = new Set<PictureFont>();
  return async (fonts: ReadonlySet<PictureFont>): Promise<void> => {
    for (const font of fonts) {
      if (loaded.has(font)) continue;
      loaded.add(font);
      const data = await readFile(join(folder, font.file));
      const unicodeRange = font.ranges.map(([from, to]): [number, number] => [from, to]);
      await renderer.registerFont({ name: font.family, data, unicodeRange });
    }
  };
}

/** Where the title stands among the parts of a cover. */
const titleAt = 2;

interface TitleLook {
  readonly size: CoverTitle;
  /** Besley has no letters but Latin ones. */
  readonly face: 'slab' | 'plain';
}

function coverOf(picture: SharePicture, { size, face }: TitleLook): Node {
  const { lang, dir, cloth, accent, section, label, course, title, facts } = picture;
  const cover = box(`cover ${dir}`, [
    words('mark', ''),
    box(
      'top',
      [
        words('section', section),
        words(section === '' ? 'label' : 'label after', label),
        words('course', course),
      ].filter((part) => part.text !== ''),
    ),
    words(`title ${size} ${face}`, title),
    box(
      'facts',
      facts.map((fact) => words('fact', fact)),
    ),
  ]);
  return {
    ...box('picture', [{ ...cover, lang, dir, attributes: { 'data-cloth': cloth } }]),
    ...(accent === undefined ? {} : { style: { '--course-accent': accent } }),
  };
}

function box(className: string, children: Node[]) {
  return { type: 'container', className, children } as const;
}

function words(className: string, text: string) {
  return { type: 'text', className, text } as const;
}
