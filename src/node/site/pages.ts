import type { Entry } from '../../core/course/course.ts';
import { bootScript } from '../../core/page/boot.ts';
import { renderLessonPage } from '../../core/page/lesson.ts';
import { renderLibraryPage } from '../../core/page/library.ts';
import { renderMissingPage } from '../../core/page/missing.ts';
import type { Page, PageFrame } from '../../core/page/page.ts';
import { searchAddresses } from '../../core/search/course-files.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import { pageWords } from '../../core/words/page-words.ts';
import { escapeHtml } from './escape.ts';
import { renderHead } from './head.ts';
import type { LessonHtml } from './lesson-html.ts';
import { contentPolicy } from './policy.ts';
import { delayStyles } from './first-paint.ts';
import { fillShell } from './shell.ts';
import { logoFor, rootFrom, type Site } from './site.ts';

/** What a page is put into: the shell, and links of its head beside those of the shell. */
export interface Surround {
  readonly shell: string;
  /** HTML of links: the sheets of the room, scripts to load early. Addresses begin with `./` for the root. */
  readonly links: string;
  /** Styles of the first paint, to stand in the page; all other style sheets then come without holding it up. */
  readonly first?: string;
}

/** The page that lists the lessons. */
export function makeLibrary(site: Site, surround: Surround): string {
  const frame = frameOf(site, './');
  const page = renderLibraryPage(site.content.course, frame);
  return fill(site, surround, { page, frame, entry: undefined });
}

/** The page of a lesson. */
export function makeLesson(site: Site, surround: Surround, lesson: MadeLesson): string {
  const frame = lessonFrame(site, lesson);
  const page = renderLessonPage(site.content.course, lesson.entry, frame);
  return fill(site, surround, { page, frame, entry: lesson.entry });
}

/** The page for addresses that do not exist; `root` is the way to the site's root from wherever it is shown. */
export function makeMissing(site: Site, surround: Surround, root: string): string {
  const frame = frameOf(site, root);
  const page = renderMissingPage(site.content.course, frame);
  return fill(site, surround, { page, frame, entry: undefined });
}

/** A lesson with its HTML. */
export interface MadeLesson {
  readonly entry: Entry;
  readonly html: LessonHtml;
}

/** What the page of a lesson is given. */
export function lessonFrame(site: Site, { entry, html }: MadeLesson): PageFrame {
  return {
    ...frameOf(site, rootFrom(entry.address), entry),
    slidesHtml: html.slides,
    learners: html.learners,
    notes: html.notes === undefined || site.notes === 'none' ? undefined : notesAddress(entry),
    pdf: site.pdf ? pdfAddress(entry) : undefined,
    diagrams: entry.lesson.usesDiagrams ? site.diagrams : undefined,
  };
}

/** Where the notes of a lesson are, below the site's root. */
export function notesAddress({ address }: Entry): string {
  return `${address}notes.json`;
}

/** Where the slides of a lesson are as PDF, below the site's root. */
export function pdfAddress({ address }: Entry): string {
  return address.replace(/\/$/, '.pdf');
}

function frameOf(site: Site, root: string, entry?: Entry): PageFrame {
  const language = languageOfPage(site.content.course, entry);
  return {
    root,
    language,
    words: pageWords[language ?? 'en'],
    slidesHtml: [],
    learners: [],
    notes: undefined,
    notesLeftOut: site.notes === 'none',
    pdf: undefined,
    diagrams: undefined,
    search: searchAddresses(site.content.course),
    logo: logoFor(site, root),
    showProblems: site.writing,
  };
}

interface Filled {
  readonly page: Page;
  readonly frame: PageFrame;
  readonly entry: Entry | undefined;
}

function fill(site: Site, surround: Surround, { page, frame, entry }: Filled): string {
  const { root, diagrams } = frame;
  const picture = page.page === 'missing' ? undefined : site.pictured.get(entry?.address ?? '');
  const { links, first } = surround;
  const { course } = site.content;
  const policy = contentPolicy({
    inlineScripts: [bootScript],
    inlineStyles:
      site.writing || diagrams !== undefined ? 'any' : first === undefined ? [] : [first],
    socket: site.writing,
    base: page.page === 'missing',
  });
  const early = links.replaceAll('href="./', () => `href="${root}`);
  const styles = site.styles.map((address) => styleLink(root + address)).join('');
  const late = first === undefined ? undefined : delayStyles(surround.shell, { first, styles });
  return fillShell(late?.shell ?? surround.shell, {
    attributes: page.htmlAttributes,
    policy,
    head:
      (late?.head ?? '').replaceAll('href="./', () => `href="${root}`) +
      renderHead(page, { course, entry, root, picture }) +
      early,
    styles: late === undefined ? styles : '',
    body: page.body,
    root,
  });
}

function styleLink(href: string): string {
  return `<link rel="stylesheet" href="${escapeHtml(href)}" />`;
}
