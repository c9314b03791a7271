import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { keepBuilt } from '../built.ts';
import { packageRoot } from '../root.ts';

/** A font that pictures are set in, with the signs it has. */
export interface PictureFont {
  readonly family: string;
  /** Below the kit's folder. */
  readonly file: string;
  /** From and to, both included, rising. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** What pictures are drawn with: fonts, and the styles of the cover. */
export interface PictureKit {
  readonly folder: string;
  readonly fonts: readonly PictureFont[];
  readonly styles: readonly string[];
}

const list = 'fonts.json';
const sheets = ['palette.css', 'share-picture.css'];

const families = [
  ['Besley', '@fontsource-variable/besley/files/besley-latin-wght-normal.woff2'],
  ['Besley', '@fontsource-variable/besley/files/besley-latin-ext-wght-normal.woff2'],
  ['Atkinson', atkinson('latin')],
  ['Atkinson', atkinson('latin-ext')],
  [
    'Arabic',
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  ],
  ['Chinese', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2'],
  ['Japanese', '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-700-normal.woff2'],
] as const;

function atkinson(part: string): string {
  const name = 'atkinson-hyperlegible-next';
  return `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`;
}

/** The kit as it was put together last, or put together now when a source is newer. */
export async function readPictureKit(): Promise<PictureKit> {
  const folder = await keepBuilt({ name: 'pictures', mark: list, make: buildKit });
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  // The file was written by this version of this module: it is not input from outside.
  const fonts = JSON.parse(await read(list)) as readonly PictureFont[];
  return { folder, fonts, styles: await Promise.all(sheets.map(read)) };
}

async function buildKit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const sheet of sheets)
    await copyFile(join(packageRoot, 'src/themes', sheet), join(folder, sheet));
  const fonts: PictureFont[] = [];
  for (const [family, path] of families) {
    const source = join(packageRoot, 'node_modules', path);
    await copyFile(source, join(folder, basename(path)));
    fonts.push({ family, file: basename(path), ranges: rangesOf(await signsOf(source)) });
  }
  await writeFile(join(folder, list), JSON.stringify(fonts));
}

async function signsOf(file: string): Promise<readonly number[]> {
  const { create } = await import('fontkit');
  const font = create(await readFile(file));
  if (!('characterSet' in font)) throw new Error(`${file} is not one font.`);
  return font.characterSet;
}

/** Numbers as the stretches they make. */
export function rangesOf(numbers: readonly number[]): PictureFont['ranges'] {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
