import type { Lesson } from '../lesson/lesson.ts';
import { cloths, type Cloth } from './course.ts';

/** What the name of a section says. */
export interface SectionName {
  /** Names that differ only in case, hyphens and spaces are one section. */
  readonly id: string;
  readonly number: number | undefined;
  readonly title: string;
  readonly name: string;
}

const named = /^(?<word>\p{L}+)[\s_.:-]*(?<number>\d{1,6})(?![\p{L}\d])[\s_.:·–—-]*(?<name>.*)$/u;
const numbered = /^(?<number>\d{1,6})(?![\p{L}\d])[\s_.:·–—-]*(?<name>.*)$/u;

/**
 * The section a lesson says it is in; else the folder it lies in: the nearest with a number, else the nearest. Empty for
 * a lesson that lies at the top. A folder such as `_posts` is no section.
 */
export function sectionKey({ front, file }: Pick<Lesson, 'front' | 'file'>): string {
  if (front.section !== undefined) return front.section;
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter((folder) => !folder.startsWith('_'));
  return folders.findLast((folder) => /\d/.test(folder)) ?? folders.at(-1) ?? '';
}

/**
 * Reads `Section-7-ECS`, `Week 2: Networks`, `03 Storage`, or a name without a number. Hyphens and underscores stand
 * for spaces.
 */
export function parseSectionName(key: string): SectionName {
  const written = key.trim();
  const id = written.toLowerCase().replace(/[\s_-]+/g, '-');
  const settle = written === written.toLowerCase() ? capital : (name: string) => name;
  const groups = (named.exec(written) ?? numbered.exec(written))?.groups;
  if (groups === undefined) {
    const name = settle(spaced(written));
    return { id, number: undefined, title: name, name };
  }
  const number = Number(groups['number']);
  const label = `${capital(groups['word'] ?? 'Section')} ${String(number)}`;
  const name = settle(spaced(groups['name'] ?? ''));
  if (name === '') return { id, number, title: label, name: label };
  return { id, number, title: `${label} · ${name}`, name };
}

/** The cloth of a section: by its number, else by its place among the sections, from 1. Lessons without one: graphite. */
export function clothOf({ id, number }: SectionName, place: number): Cloth {
  if (id === '') return 'graphite';
  const step = (number ?? place) - 1;
  return cloths[((step % cloths.length) + cloths.length) % cloths.length] ?? 'graphite';
}

function spaced(words: string): string {
  return words.replace(/[\s_-]+/g, ' ').trim();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
