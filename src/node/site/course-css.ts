import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Content } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';
import { addressWithHash } from './published.ts';

/** A style sheet of the course as the site ships it. */
export interface CourseStyle {
  /** Below the site's root. */
  readonly address: string;
  readonly css: string;
  /** The files it names, to be copied under these addresses. */
  readonly files: ReadonlyMap<string, CourseFile>;
}

/** The style sheets of a course: its accent, then its own files in the order of `course.yml`. */
export async function readCourseStyles(content: Content): Promise<readonly CourseStyle[]> {
  const { accent, css } = content.course.settings;
  const own = await Promise.all(css.map((path) => readStyle(content, path)));
  const colour = accent === undefined ? [] : [hashed('accent.css', accentCss(accent), new Map())];
  return [...colour, ...own.filter((style) => style !== undefined)];
}

/** The rule that hands the accent of `course.yml`, which was checked to be a colour, to the theme. */
export function accentCss(accent: string): string {
  return `:root { --course-accent: ${accent}; }\n`;
}

async function readStyle(content: Content, path: string): Promise<CourseStyle | undefined> {
  const target = content.resolve('course.yml', path);
  if (target?.kind !== 'file') return undefined;
  const written = await readFile(target.file.location, 'utf8');
  const named = await readNamedFiles(content, target.file, written);
  const css = replaceUrls(written, (url) => named.get(url)?.name);
  const files = new Map([...named.values()].map(({ name, file }) => [`files/${name}`, file]));
  return hashed(target.file.path, css, files);
}

interface NamedFile {
  /** Beside the style sheet. */
  readonly name: string;
  readonly file: CourseFile;
}

async function readNamedFiles(
  { resolve }: Content,
  { path }: CourseFile,
  css: string,
): Promise<ReadonlyMap<string, NamedFile>> {
  const urls = new Set<string>();
  replaceUrls(css, (url) => {
    urls.add(url);
    return undefined;
  });
  const named = [...urls].map(async (url): Promise<[string, NamedFile] | undefined> => {
    const target = resolve(path, url.replace(/[?#].*$/, ''));
    if (target?.kind !== 'file') return undefined;
    const hash = createHash('sha256').update(await readFile(target.file.location));
    const address = addressWithHash(target.file.path, hash.digest('hex'));
    return [url, { name: address.replace(/^files\//, ''), file: target.file }];
  });
  return new Map((await Promise.all(named)).filter((entry) => entry !== undefined));
}

/** Puts other addresses into `url(…)`; those for which there is none stay. */
function replaceUrls(css: string, other: (url: string) => string | undefined): string {
  return css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote: string, url: string) => {
    const found = other(url.trim());
    return found === undefined ? whole : `url(${quote}${found}${quote})`;
  });
}

function hashed(path: string, css: string, files: CourseStyle['files']): CourseStyle {
  const hash = createHash('sha256').update(css).digest('hex');
  return { address: addressWithHash(path, hash), css, files };
}
