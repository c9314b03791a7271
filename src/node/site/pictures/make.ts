import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Course, Entry } from '../../../core/course/course.ts';
import { languageOfPage } from '../../../core/page/attributes.ts';
import { listPlaces } from '../../../core/page/places.ts';
import {
  coursePicture,
  describePicture,
  lessonPicture,
  type SharePicture,
} from '../../../core/page/share-picture.ts';
import { pageWords } from '../../../core/words/page-words.ts';
import { createKeeping } from '../../content/keeping.ts';
import { readPictureKit } from './kit.ts';

/** A picture as PNG, and what it says. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  readonly words: string;
}

/** The pictures of a site, by the address of the page that each belongs to. */
export type SharePictures = ReadonlyMap<string, DrawnPicture>;

/** Where pictures are kept from build to build, and the program that draws them. */
export interface PicturePlace {
  readonly file: string;
  readonly program: string;
}

/**
 * Draws a picture for each page of a course that says where it will be: the addresses of pictures are absolute. A page
 * whose title has letters of none of the fonts is without one. What was drawn at the last build is not drawn again.
 */
export async function makePictures(course: Course, place?: PicturePlace): Promise<SharePictures> {
  if (course.settings.url === undefined) return new Map();
  const keeping = place && createKeeping(place.file, place.program);
  const known = (await keeping?.recall()) ?? new Map<unknown, unknown>();
  const paint = createLatePainter();
  const kept = new Map<string, Uint8Array | undefined>();
  const made = new Map<string, DrawnPicture>();
  for (const [page, picture] of picturesOf(course)) {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64');
    const png = known.has(key) ? bytesOf(known.get(key)) : await paint(picture);
    kept.set(key, png);
    if (png !== undefined) made.set(page, { png, words: describePicture(picture) });
    // A breath, in which Ctrl+C is heard.
    await setImmediate();
  }
  if ([...kept.keys()].some((key) => !known.has(key))) await keeping?.keep(kept);
  return made;
}

function bytesOf(kept: unknown): Uint8Array | undefined {
  return kept instanceof Uint8Array ? kept : undefined;
}

function picturesOf(course: Course): ReadonlyMap<string, SharePicture> {
  const wordsOf = (entry?: Entry) => pageWords[languageOfPage(course, entry) ?? 'en'];
  return new Map([
    ['', coursePicture(course, wordsOf())],
    ...listPlaces(course).map(
      (place) => [place.entry.address, lessonPicture(course, place, wordsOf(place.entry))] as const,
    ),
  ]);
}

/** What draws is large: it is loaded with the first picture that is to be drawn. */
function createLatePainter(): (picture: SharePicture) => Promise<Uint8Array | undefined> {
  const load = async () => {
    const { createPainter } = await import('./painter.ts');
    return createPainter(await readPictureKit());
  };
  let painter: ReturnType<typeof load> | undefined;
  return async (picture) => {
    painter ??= load();
    return (await painter)(picture);
  };
}
