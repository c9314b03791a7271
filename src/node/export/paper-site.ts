import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import type { Problem } from '../../core/problem.ts';
import { writeDrawingsFile, type LessonDrawings } from '../../core/talk/drawings-file.ts';
import { readCourse, type Content } from '../content/content.ts';
import { isInside } from '../content/guard.ts';
import { renderPaperLinks } from '../site/bundle.ts';
import { indexCourse } from '../site/course-index.ts';
import { diagramScript } from '../site/diagrams.ts';
import { gatherSite } from '../site/gather.ts';
import { renderLesson, type LessonHtml } from '../site/lesson-html.ts';
import { makeLesson, notesAddress } from '../site/pages.ts';
import type { Site } from '../site/site.ts';
import { typeOf } from '../site/types.ts';
import type { App } from '../site/app.ts';
import { drawingsAddress } from './drawings.ts';
import type { FindFile, HostedFile } from './host.ts';

/** A course whose pages are made when they are asked for: nothing is written to disk. */
export interface PaperSite {
  readonly content: Content;
  readonly find: FindFile;
  /** Makes lessons into HTML one by one, in this order, before they are asked for, until the signal comes. */
  readonly prepare: (entries: readonly Entry[], stop: AbortSignal) => Promise<void>;
  /** What is met when every lesson is made into HTML: formulas that cannot be set, faults of ours. */
  readonly problems: () => readonly Problem[];
}

export interface PaperOptions {
  /** Where the app is; it is built or read while the course is. */
  readonly app: Promise<App>;
  /** Notes are served only to who prints notes. */
  readonly notes: boolean;
  /** What was drawn on the slides, for who prints it. */
  readonly drawings?: LessonDrawings;
}

/** Reads a course for printing. */
export async function readPaperSite(folder: string, options: PaperOptions): Promise<PaperSite> {
  const content = await readCourse(folder);
  const files = await gatherFiles(content);
  const htmlOf = createMaker(files.site);
  const pages = createPages(files.site, htmlOf, options);
  return {
    content,
    async find(path) {
      if (path === drawingsAddress && options.drawings !== undefined)
        return { body: writeDrawingsFile(options.drawings), type: typeOf('.json') };
      const own = files.own.get(path);
      if (own !== undefined) return own();
      return (await pages(path)) ?? readAppFile(path, await options.app);
    },
    async prepare(entries, stop) {
      for (const entry of entries) {
        // Who waits for the course, and the browser that prints meanwhile, get their answers in between.
        await setImmediate();
        if (stop.aborted) return;
        htmlOf(entry);
      }
    },
    problems: () => readingOrder(content.course).flatMap((entry) => htmlOf(entry).problems),
  };
}

type Read = () => Promise<HostedFile>;

interface Gathered {
  readonly site: Site;
  /** Files that are not pages, by their address. */
  readonly own: ReadonlyMap<string, Read>;
}

async function gatherFiles(content: Content): Promise<Gathered> {
  const { site, styles, files } = await gatherSite(content);
  const own = new Map<string, Read>([
    ...[...files].map(([address, { location }]): [string, Read] => [
      decodeURI(address),
      () => readAs(location),
    ]),
    ...styles.map(({ address, css }): [string, Read] => [
      decodeURI(address),
      () => Promise.resolve({ body: css, type: typeOf('.css') }),
    ]),
    [site.diagrams, async () => readAs((await diagramScript()).file)],
    ['course-index.json', () => Promise.resolve(json(indexCourse(content.course)))],
  ]);
  return { site, own };
}

/** Makes lessons into HTML, each once. */
function createMaker(site: Site): (entry: Entry) => LessonHtml {
  const made = new Map<Entry, LessonHtml>();
  return (entry) => {
    const html = made.get(entry) ?? renderLesson(site, entry);
    made.set(entry, html);
    return html;
  };
}

/** Makes the pages of lessons, and their notes. */
function createPages(
  site: Site,
  htmlOf: (entry: Entry) => LessonHtml,
  { app, notes }: PaperOptions,
): FindFile {
  const entries = readingOrder(site.content.course);
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const byNotes = new Map(entries.map((entry) => [notesAddress(entry), entry]));
  return async (path) => {
    const entry = byAddress.get(path);
    if (entry !== undefined) {
      const { bundle } = await app;
      const language = languageOfPage(site.content.course, entry) ?? 'en';
      const surround = { shell: bundle.shell, links: renderPaperLinks(bundle, language) };
      const body = makeLesson(site, surround, { entry, html: htmlOf(entry) });
      return { body, type: typeOf('.html') };
    }
    const noted = notes ? byNotes.get(path) : undefined;
    return noted && json(htmlOf(noted).notes);
  };
}

async function readAppFile(path: string, { folder }: App): Promise<HostedFile | undefined> {
  const file = join(folder, path);
  return path !== '' && isInside(folder, file) ? readAs(file) : undefined;
}

async function readAs(file: string): Promise<HostedFile> {
  return { body: await readFile(file), type: typeOf(extname(file)) };
}

function json(value: unknown): HostedFile {
  return { body: JSON.stringify(value), type: typeOf('.json') };
}
