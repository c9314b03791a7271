import type { Course, Entry } from '../../core/course/course.ts';
import type { LessonDrawings } from '../../core/talk/drawings-file.ts';
import { readApp } from '../site/app.ts';
import { hostSite } from './host.ts';
import { readPaperSite, type PaperSite } from './paper-site.ts';
import type { Served } from './session.ts';

export interface ServeOptions {
  readonly folder: string;
  /** Notes are served. */
  readonly notes: boolean;
  /** What was drawn on the slides, for who prints it. */
  readonly drawings?: LessonDrawings | undefined;
  /** The lessons that will be opened, in order: they are made ready before they are asked for. */
  readonly lessons?: (course: Course) => readonly Entry[];
}

/** Reads a course and makes the app, and serves the pages. */
export function serveCourse({ folder, notes, drawings, lessons }: ServeOptions): Served<PaperSite> {
  const over = new AbortController();
  const app = readApp();
  const reading = readPaperSite(folder, { app, notes, ...(drawings && { drawings }) });
  // What makes a lesson fail is met again, and told, when it is opened.
  reading
    .then((site) => site.prepare(lessons?.(site.content.course) ?? [], over.signal))
    .catch(() => undefined);
  const hosting = hostSite(async (path) => (await reading).find(path));
  return {
    url: hosting.then(({ url }) => url),
    read: Promise.all([reading, app]).then(([site]) => site),
    async close() {
      over.abort();
      await (await hosting).close();
    },
  };
}
