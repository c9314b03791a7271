import type { CourseSettings, Entry } from '../../core/course/course.ts';
import type { PublishedFile, RenderTools } from '../../core/lesson/tools.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import { pageWords } from '../../core/words/page-words.ts';
import type { Content } from '../content/content.ts';
import type { CourseFile } from '../content/folder.ts';
import type { Highlight } from './highlight.ts';
import type { Formulas } from './languages.ts';

/** A course as it was read, with all that making its pages needs. */
export interface Site {
  readonly content: Content;
  readonly highlight: Highlight;
  readonly formulas: Formulas;
  /** The address of a file of the course below the site's root; undefined for a file that is not published. */
  readonly addressOf: (file: CourseFile) => string | undefined;
  /** The addresses of the course's own style sheets below the root. */
  readonly styles: readonly string[];
  /** The address of the script that draws diagrams below the root. */
  readonly diagrams: string;
  /** How the notes go out with the site. Who writes or prints the course has them at hand in any case. */
  readonly notes: CourseSettings['notes'];
  /** A PDF of its slides lies beside each lesson. */
  readonly pdf: boolean;
  /** What the picture says that is shown with the link to a page, by the page's address; pages without one are not here. */
  readonly pictured: ReadonlyMap<string, string>;
  /** The course is being written: pages show problems and may change while they are open. */
  readonly writing: boolean;
}

/** The way from a page to the site's root: `./`, `../../`. */
export function rootFrom(address: string): string {
  return '../'.repeat(address.split('/').length - 1) || './';
}

/** The tools that render a lesson for its page. */
export function createTools(site: Site, entry: Entry): RenderTools {
  const root = rootFrom(entry.address);
  const { file } = entry.lesson;
  const language = languageOfPage(site.content.course, entry);
  return {
    prose: pageWords[language ?? 'en'].prose,
    highlight: site.highlight,
    math: site.formulas.render,
    file: (path) => publish(site, root, site.content.resolve(file, path)),
  };
}

/** The course's logo as a page at this root names it. */
export function logoFor({ content, addressOf }: Site, root: string): PublishedFile | undefined {
  const { logo } = content.course.settings;
  const target = logo === undefined ? undefined : content.resolve('course.yml', logo);
  if (target?.kind !== 'file') return undefined;
  const address = addressOf(target.file);
  return address === undefined
    ? undefined
    : { url: root + address, ...content.sizeOf(target.file) };
}

function publish(
  { content, addressOf }: Site,
  root: string,
  target: ReturnType<Content['resolve']>,
): PublishedFile | undefined {
  if (target === undefined) return undefined;
  if (target.kind === 'lesson') return { url: root + target.entry.address, width: 0, height: 0 };
  const address = addressOf(target.file);
  return address === undefined
    ? undefined
    : { url: root + address, ...content.sizeOf(target.file) };
}
