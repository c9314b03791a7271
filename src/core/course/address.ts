import type { Lesson } from '../lesson/lesson.ts';
import { compareNatural } from './natural.ts';
import { sectionKey } from './section-name.ts';

/** Names at the site's root that no section or lesson may take. */
const reserved: readonly string[] = ['assets/', 'files/'];

/** Letters of one name of an address; three bytes a letter still fit what file systems allow. */
const longest = 60;

/**
 * The address of every lesson, by its file. It is made of the lesson's own section, number and title, so that it stays
 * when others come and go. Where two would be the same, the first by file name keeps it and the others add their file's
 * name.
 */
export function giveAddresses(lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const taken = new Set(reserved);
  for (const lesson of lessons.toSorted((a, b) => compareNatural(a.file, b.file))) {
    const address = candidates(lesson).find((candidate) => !taken.has(candidate));
    const sure = address ?? numbered(baseOf(lesson), taken);
    taken.add(sure);
    given.set(lesson.file, sure);
  }
  return given;
}

/** Words as they stand in an address: lower case, letters and digits of any script, accents of Latin letters dropped. */
export function slugify(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const letters = Array.from(plain);
  if (letters.length <= longest) return plain;
  const cut = letters
    .slice(0, longest + 1)
    .join('')
    .replace(/-[^-]*$/, '');
  return cut.length > longest / 2 && cut.length <= longest
    ? cut
    : letters.slice(0, longest).join('').replace(/-+$/, '');
}

function candidates(lesson: Lesson): readonly string[] {
  const base = baseOf(lesson);
  const name = slugify(withoutExtension(lesson.file.split('/').at(-1) ?? ''));
  const path = slugify(withoutExtension(lesson.file));
  return [base, `${base}-${name}`, `${base}-${path}`].map((address) => `${address}/`);
}

function baseOf(lesson: Lesson): string {
  const { front, title, file } = lesson;
  const numbers = [front.lesson, front.order].filter((part) => part !== undefined).map(numberSlug);
  const words = slugify(title) || slugify(withoutExtension(file)) || 'lesson';
  const section = slugify(sectionKey(lesson));
  return `${section === '' ? '' : `${section}/`}${[...numbers, words].join('-')}`;
}

/** `3`, `3-5` for 3.5: a dot would look like a file's ending. */
function numberSlug(number: number): string {
  return String(number)
    .replaceAll(/[^\d]+/g, '-')
    .replace(/^-/, '');
}

function numbered(base: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${base}-${String(count)}/`)) count += 1;
  return `${base}-${String(count)}/`;
}

function withoutExtension(file: string): string {
  return file.replace(/\.[^./]*$/, '');
}
