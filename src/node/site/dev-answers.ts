import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Entry } from '../../core/course/course.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import { revisionMeta } from '../../core/page/live.ts';
import { mendToken } from '../../core/page/mending.ts';
import { isInside } from '../content/guard.ts';
import { listApp, type App } from './app.ts';
import { libraryStyles, renderLessonLinks, renderLibraryLinks } from './bundle.ts';
import { accentCss } from './course-css.ts';
import { indexCourse } from './course-index.ts';
import { diagramScript } from './diagrams.ts';
import { accentAddress, type DevSite } from './dev-site.ts';
import { makeLesson, makeLibrary, makeMissing, notesAddress, type Surround } from './pages.ts';
import { createWordRenderer, searchFiles } from './search-files.ts';
import type { Site } from './site.ts';
import { typeOf } from './types.ts';

/** What a request is answered with: a body, or the address that the page has with a slash at its end. */
export type Answer =
  { readonly type: string; readonly body: string | Buffer } | { readonly moved: string };

export const html = typeOf('.html');
const json = typeOf('.json');
const renderWords = createWordRenderer();

/** What requests are answered from. */
export interface DevPages {
  readonly site: DevSite;
  readonly app: App;
  /** The revision of the course as it is now. */
  readonly revision: string;
  /** Known to pages of this server alone: what comes with it was sent by one of them. */
  readonly token: string;
}

/** Finds the answer to an address of the site; undefined when the course has nothing there. */
export async function answerFrom(pages: DevPages, url: string): Promise<Answer | undefined> {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const site = pages.site.current;
  if (path === '' || path === 'index.html')
    return { type: html, body: marked(makeLibrary(site, librarySurround(pages)), pages) };
  if (path === 'course-index.json')
    return { type: json, body: JSON.stringify(indexCourse(site.content.course)) };
  const words = path.startsWith('search-') ? searchFiles(site, renderWords).get(path) : undefined;
  if (words !== undefined) return { type: json, body: words };
  if (path === accentAddress) return accent(site);
  if (path === site.diagrams)
    return { type: typeOf('.js'), body: await readFile((await diagramScript()).file) };
  if (path.startsWith('files/')) return readCourseFile(site, path.slice('files/'.length));
  return answerLesson(pages, path) ?? readAppFile(pages.app, path);
}

/** The page for addresses that do not exist. Its root is absolute: it may be shown at any depth. */
export function renderMissing(pages: DevPages): string {
  const { shell, library } = pages.app.bundle;
  const surround = { shell, links: libraryStyles(`./${library}`) };
  return marked(makeMissing(pages.site.current, surround, '/'), pages);
}

function answerLesson(pages: DevPages, path: string): Answer | undefined {
  const { site } = pages;
  const address = path.replace(/(?:index\.html|notes\.json)$/, '');
  if (!address.endsWith('/')) {
    const there = site.lesson(`${address}/`);
    return there && { moved: encodeURI(`/${there.entry.address}`) };
  }
  const made = site.lesson(address);
  if (made === undefined) return undefined;
  const { notes } = made.html;
  if (path === notesAddress(made.entry))
    return notes && { type: json, body: JSON.stringify(notes) };
  return {
    type: html,
    body: marked(makeLesson(site.current, lessonSurround(pages, made.entry), made), pages),
  };
}

/** Pages are made as they are when the site is built. */
function librarySurround({ app: { bundle }, site }: DevPages): Surround {
  const language = languageOfPage(site.current.content.course) ?? 'en';
  return { shell: bundle.shell, links: renderLibraryLinks(bundle, language) };
}

function lessonSurround({ app: { bundle }, site }: DevPages, entry: Entry): Surround {
  const language = languageOfPage(site.current.content.course, entry) ?? 'en';
  const links = renderLessonLinks(bundle, language);
  return { shell: bundle.shell, links, first: bundle.first };
}

/** A page that says which revision of the course it shows, and that knows the token. */
function marked(page: string, { revision, token }: DevPages): string {
  const metas = [
    [revisionMeta, revision],
    [mendToken, token],
  ].map(([name = '', content = '']) => `<meta name="${name}" content="${content}" />`);
  return page.replace('</head>', `${metas.join('')}</head>`);
}

/** A file of the app, found by its name among those that were listed, as those of the course are. */
async function readAppFile(app: App, path: string): Promise<Answer | undefined> {
  if (!(await listApp(app)).includes(path)) return undefined;
  return { type: typeOf(extname(path)), body: await readFile(join(app.folder, path)) };
}

function accent({ content }: Site): Answer | undefined {
  const colour = content.course.settings.accent;
  return colour === undefined ? undefined : { type: typeOf('.css'), body: accentCss(colour) };
}

/**
 * A file of the course, found by its name among those that were listed: no path of a request ever reaches the disk. What
 * turned into a link that leads out of the course since then is not sent either.
 */
async function readCourseFile({ content }: Site, path: string): Promise<Answer | undefined> {
  const file = content.files.get(path);
  if (file === undefined || /\.(?:md|markdown|ya?ml)$/i.test(path)) return undefined;
  const real = await realpath(file.location).catch(() => '');
  if (!isInside(content.folder, real)) return undefined;
  return { type: typeOf(extname(path)), body: await readFile(real) };
}

/** The path of a request below the root, decoded; undefined when it cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, '')).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}
