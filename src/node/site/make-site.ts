import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Course, Entry } from '../../core/course/course.ts';
import { readingOrder } from '../../core/course/reading-order.ts';
import { compareProblems } from '../../core/course/course-problems.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import type { Problem } from '../../core/problem.ts';
import { readCourse } from '../content/content.ts';
import { listApp, readWorker, type App } from './app.ts';
import {
  libraryStyles,
  renderLessonLinks,
  renderLibraryLinks,
  type ShellBundle,
} from './bundle.ts';
import { indexCourse } from './course-index.ts';
import { diagramScript } from './diagrams.ts';
import { gatherSite, type GatheredSite } from './gather.ts';
import { letFindRoot } from './lost.ts';
import { renderLesson } from './lesson-html.ts';
import { createNotesCheck } from './notes-check.ts';
import { makeNotesFiles, type NotesFiles } from './notes-files.ts';
import type { NotesLock } from './notes-lock.ts';
import {
  makeManifest,
  makeWorker,
  manifestFile,
  manifestLink,
  workerFile,
} from './offline-files.ts';
import { makeLesson, makeLibrary, makeMissing, type MadeLesson } from './pages.ts';
import { pictureAddress } from './pictures/address.ts';
import { makePictures, type PicturePlace, type SharePictures } from './pictures/make.ts';
import { searchFiles } from './search-files.ts';
import type { Site } from './site.ts';

/** What a build made. */
export interface Built {
  readonly lessons: number;
  readonly slides: number;
  readonly problems: readonly Problem[];
}

/** Hears how many lessons are made, and of how many. */
export type Making = (done: number, of: number) => void;

type Emit = (fileName: string, source: string | Uint8Array) => void;

/** A site as it will be written: everything that can go wrong with a course has gone wrong before. */
export interface MadeSite extends GatheredSite {
  readonly made: readonly MadeLesson[];
  readonly notes: NotesFiles;
  readonly pictures: SharePictures;
}

export interface MakeOptions {
  readonly onMade: Making;
  /** Locks the notes of a course that wants them locked. */
  readonly lock: NotesLock | undefined;
  /** Pages link to a PDF beside each lesson. */
  readonly pdf: boolean;
  /** Where pictures of links are kept from build to build; undefined to draw them all. */
  readonly picturesAt: PicturePlace | undefined;
}

/** Reads a course and renders all its lessons. */
export async function makeSite(
  folder: string,
  { onMade, lock, pdf, picturesAt }: MakeOptions,
): Promise<MadeSite> {
  const gathered = await gatherSite(await readCourse(folder));
  const { course } = gathered.site.content;
  const pictures = await makePictures(course, picturesAt);
  const pictured = new Map([...pictures].map(([page, { words }]) => [page, words]));
  const site: Site = { ...gathered.site, notes: course.settings.notes, pdf, pictured };
  const entries = readingOrder(course);
  const made: MadeLesson[] = [];
  for (const entry of entries) {
    made.push({ entry, html: renderLesson(site, entry) });
    onMade(made.length, entries.length);
    // A breath, in which Ctrl+C is heard.
    await setImmediate();
  }
  const notesFiles = await makeNotesFiles(site, made, lock);
  return { ...gathered, site, made, notes: notesFiles, pictures };
}

/** What a site is made of beside the app and the files that are copied, by address. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

/** Makes all that is made from lessons. Throws when words of their notes stand in anything but the notes' own files. */
export async function makePages({ site, made, styles, notes }: MadeSite, app: App): Promise<Pages> {
  const pages = new Map<string, string | Uint8Array>();
  const check = createNotesCheck(site.content.course);
  const emit: Emit = (fileName, source) => {
    check(fileName, source);
    pages.set(fileName, source);
  };
  emitPages(emit, { site, made, bundle: app.bundle });
  for (const { address, css } of styles) emit(decodeURI(address), css);
  for (const [address, json] of notes) pages.set(address, json);
  if (made.some(({ entry }) => entry.lesson.usesDiagrams))
    // The drawing script is large: it is there only when a lesson draws.
    pages.set(site.diagrams, await readFile((await diagramScript()).file));
  return pages;
}

/** Writes a site into a folder that is there. */
export async function writeSite(
  { site, made, files, pages, pictures }: MadeSite & { readonly pages: Pages },
  app: App,
  out: string,
): Promise<Built> {
  for (const [path, source] of pages) await put(out, path, (target) => writeFile(target, source));
  const copies = new Map([
    ...(await listApp(app)).map((path) => [path, join(app.folder, path)] as const),
    ...[...files].map(([address, { location }]) => [decodeURI(address), location] as const),
  ]);
  await Promise.all([...copies].map(([path, from]) => copy(from, out, path)));
  // Pictures are for other sites: nobody needs them on a device of their own.
  for (const [page, { png }] of pictures)
    await put(out, pictureAddress(page), (target) => writeFile(target, png));
  const paths = [...new Set([...pages.keys(), ...copies.keys()])];
  const script = await readWorker(app);
  const worker = await makeWorker(site.content.course, script, { folder: out, paths });
  await writeFile(join(out, workerFile), worker);
  return summarise(site, made);
}

async function put(
  out: string,
  path: string,
  write: (target: string) => Promise<void>,
): Promise<void> {
  const target = join(out, path);
  await mkdir(dirname(target), { recursive: true });
  await write(target);
}

function copy(from: string, out: string, path: string): Promise<void> {
  return put(out, path, (target) => copyFile(from, target, constants.COPYFILE_FICLONE));
}

interface PagesToEmit {
  readonly site: Site;
  readonly made: readonly MadeLesson[];
  readonly bundle: ShellBundle;
}

function emitPages(emit: Emit, { site, made, bundle }: PagesToEmit): void {
  const { shell } = bundle;
  const { course } = site.content;
  const languageOf = (entry?: Entry) => languageOfPage(course, entry) ?? 'en';
  const library = { shell, links: manifestLink + renderLibraryLinks(bundle, languageOf()) };
  // Comes first: by this file the next build knows the folder for its own, even when this one is cut short.
  emit('course-index.json', JSON.stringify(indexCourse(course)));
  emit('index.html', makeLibrary(site, library));
  for (const one of made) {
    const links = manifestLink + renderLessonLinks(bundle, languageOf(one.entry));
    const surround = { shell, links, first: bundle.first };
    emit(`${one.entry.address}index.html`, makeLesson(site, surround, one));
  }
  emit(manifestFile, makeManifest(course));
  emit('_headers', renderHeaders(course.settings));
  emit('404.html', missingPage(site, bundle));
  const slides = new Map(made.map(({ entry, html }) => [entry, html.slides]));
  for (const [address, json] of searchFiles(site, (entry) => slides.get(entry) ?? []))
    emit(address, json);
}

/** What hosts that read this file send along: pages elsewhere neither frame those of the site nor hold on to their windows. */
function renderHeaders({ embed }: Course['settings']): string {
  return `/*
  Content-Security-Policy: ${["frame-ancestors 'self'", ...embed].join(' ')}
  Cross-Origin-Opener-Policy: same-origin
  X-Content-Type-Options: nosniff
`;
}

function missingPage(site: Site, { shell, library }: ShellBundle): string {
  const { url } = site.content.course.settings;
  const surround = { shell, links: libraryStyles(`./${library}`) };
  if (url !== undefined) return makeMissing(site, surround, new URL(url).pathname);
  return letFindRoot(makeMissing(site, surround, './'));
}

function summarise({ content }: Site, made: readonly MadeLesson[]): Built {
  const faults = made.flatMap(({ html }) => html.problems);
  return {
    lessons: made.length,
    slides: made.reduce((sum, { entry }) => sum + entry.lesson.slides.length, 0),
    problems: [...content.course.problems, ...faults].sort(compareProblems),
  };
}
