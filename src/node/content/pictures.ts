import { open } from 'node:fs/promises';
import { imageSize } from 'image-size';
import type { CourseFile } from './folder.ts';

/** Width and height in CSS pixels; 0 when they cannot be told. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const unknownSize: PictureSize = { width: 0, height: 0 };
const pictures = /\.(?:svg|png|jpe?g|gif|webp|avif)$/i;

/** The size stands in the first bytes of a picture; behind large metadata in a JPEG's first half megabyte. */
const headerBytes = 512 * 1024;

/** Answers the size of a picture from its first bytes. */
export type PictureReader = (file: CourseFile) => Promise<PictureSize>;

/** Makes a reader that looks into a picture again only when it changed. */
export function createPictureReader(): PictureReader {
  const kept = new Map<string, { readonly changed: number; readonly size: PictureSize }>();
  return async (file) => {
    if (!pictures.test(file.path)) return unknownSize;
    const known = kept.get(file.path);
    if (known?.changed === file.changed) return known.size;
    const size = await readSize(file);
    kept.set(file.path, { changed: file.changed, size });
    return size;
  };
}

async function readSize({ location, size }: CourseFile): Promise<PictureSize> {
  const handle = await open(location);
  try {
    const bytes = new Uint8Array(Math.min(size, headerBytes));
    await handle.read(bytes, 0, bytes.length, 0);
    const { width, height, orientation = 1 } = imageSize(bytes);
    // A camera that was held upright stores the picture lying and says so.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return unknownSize;
  } finally {
    await handle.close();
  }
}
