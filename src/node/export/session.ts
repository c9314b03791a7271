import type { Course, Entry } from '../../core/course/course.ts';
import type { LessonDrawings } from '../../core/talk/drawings-file.ts';
import { readApp } from '../site/app.ts';
import type { FoundBrowser } from './browser.ts';
import { hostSite } from './host.ts';
import { readPaperSite, type PaperSite } from './paper-site.ts';
import { openViews, type PrintViews } from './view.ts';

/** A course, served to a browser that can lay out its lessons. */
export interface PrintSession {
  readonly site: PaperSite;
  readonly views: PrintViews;
  /** What pages asked for and were refused, so far. */
  readonly refused: readonly string[];
}

export interface SessionOptions {
  readonly folder: string;
  /** The browser, which may still be starting. */
  readonly browser: Promise<FoundBrowser>;
  /** Notes are served. */
  readonly notes: boolean;
  /** What was drawn on the slides, for who prints it. */
  readonly drawings?: LessonDrawings;
  /** Pixels of a picture for each pixel of the stage. */
  readonly scale: number;
  /** The lessons that will be opened, in order: they are made ready while the browser starts and prints. */
  readonly lessons?: (course: Course) => readonly Entry[];
}

/**
 * Reads a course and makes the app, and a page in the browser meanwhile, and lets `use` work with them. Whatever happens,
 * the server is gone afterwards.
 */
export async function withSession<T>(
  options: SessionOptions,
  use: (session: PrintSession) => Promise<T>,
): Promise<T> {
  const app = readApp();
  const over = new AbortController();
  const refused: string[] = [];
  try {
    const reading = readPaperSite(options.folder, { ...options, app });
    prepareAhead(reading, options, over.signal);
    const host = await hostSite(async (path) => (await reading).find(path));
    const viewing = options.browser.then(({ browser }) =>
      openViews(browser, {
        root: host.url,
        scale: options.scale,
        onRefused: (url) => {
          refused.push(url);
        },
      }),
    );
    try {
      const [site, views] = await Promise.all([reading, viewing, app]);
      return await use({ site, views, refused });
    } finally {
      await host.close();
    }
  } finally {
    over.abort();
  }
}

/** What makes a lesson fail is met again, and told, when it is opened. */
function prepareAhead(
  reading: Promise<PaperSite>,
  { lessons }: SessionOptions,
  stop: AbortSignal,
): void {
  reading
    .then((site) => site.prepare(lessons?.(site.content.course) ?? [], stop))
    .catch(() => undefined);
}
