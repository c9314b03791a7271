import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { slugify } from '../../core/course/address.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import type { Content } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';

/** A file of the course with the address it gets in the site, below the root. */
export interface PublishedCopy {
  readonly file: CourseFile;
  readonly address: string;
}

/** Every file that lessons and settings name, by its path, with an address made of its name and its content. */
export async function publishFiles(content: Content): Promise<ReadonlyMap<string, PublishedCopy>> {
  const copies = await Promise.all(
    namedFiles(content).map(async (file): Promise<[string, PublishedCopy]> => [
      file.path,
      { file, address: await hashedAddress(file) },
    ]),
  );
  return new Map(copies);
}

/** Files that are copied as they are; style sheets are not, since they name files themselves. */
function namedFiles({ course, resolve }: Content): readonly CourseFile[] {
  const { logo } = course.settings;
  const named = [
    ...readingOrder(course).flatMap(({ lesson }) =>
      lesson.files.map(({ path }) => resolve(lesson.file, path)),
    ),
    ...(logo === undefined ? [] : [resolve('course.yml', logo)]),
  ];
  const files = named.flatMap((target) => (target?.kind === 'file' ? [target.file] : []));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** `files/plan-4f1c09ab.svg`: its content is in its name, so that it can be kept for ever. */
export function addressWithHash(path: string, hash: string): string {
  const ending = extname(path);
  const name = slugify(basename(path, ending)) || 'file';
  return encodeURI(`files/${name}-${hash.slice(0, 8)}${ending.toLowerCase()}`);
}

async function hashedAddress(file: CourseFile): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file.location), hash);
  return addressWithHash(file.path, hash.digest('hex'));
}
