import type { FileReference } from '../lesson.ts';
import type { SlideDraft } from './draft.ts';

const image = /^[^:?#()]+\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?$/i;

/** The image that a slide has as its background, when it names a file and no colour. */
export function backgroundFile(
  { settings, line }: SlideDraft,
  firstLine: number,
): readonly FileReference[] {
  const path = settings.background;
  if (path === undefined || !image.test(path)) return [];
  const plain = path.replace(/[?#].*$/, '');
  return [{ path: decode(plain), kind: 'image', line: line + firstLine + 1, column: 1 }];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % is part of the file's name.
    return path;
  }
}
