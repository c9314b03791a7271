import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { isInside } from '../content/guard.ts';
import { accentCss } from './course-css.ts';
import { indexCourse } from './course-index.ts';
import { diagramScript } from './diagrams.ts';
import { accentAddress, type DevSite } from './dev-site.ts';
import { makeLesson, makeLibrary, makeMissing, notesAddress } from './pages.ts';
import { packageRoot } from './root.ts';
import type { Site } from './site.ts';
import { typeOf } from './types.ts';

/** What a request is answered with: a body, or the address that the page has with a slash at its end. */
export type Answer =
  { readonly type: string; readonly body: string | Buffer } | { readonly moved: string };

export const html = typeOf('.html');
const json = typeOf('.json');

/** Finds the answer to an address of the site; undefined when the course has nothing there. */
export async function answerFrom(
  server: ViteDevServer,
  dev: DevSite,
  url: string,
): Promise<Answer | undefined> {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const site = dev.current;
  if (path === '' || path === 'index.html')
    return { type: html, body: makeLibrary(site, await surround(server)) };
  if (path === 'course-index.json')
    return { type: json, body: JSON.stringify(indexCourse(site.content.course)) };
  if (path === accentAddress) return accent(site);
  if (path === site.diagrams)
    return { type: typeOf('.js'), body: await readFile((await diagramScript()).file) };
  if (path.startsWith('files/')) return readCourseFile(site, path.slice('files/'.length));
  return answerLesson(server, dev, path);
}

/** The page for addresses that do not exist. Its root is absolute: it may be shown at any depth. */
export async function renderMissing(server: ViteDevServer, { current }: DevSite): Promise<string> {
  return makeMissing(current, await surround(server), '/');
}

async function answerLesson(
  server: ViteDevServer,
  dev: DevSite,
  path: string,
): Promise<Answer | undefined> {
  const address = path.replace(/(?:index\.html|notes\.json)$/, '');
  if (!address.endsWith('/')) {
    const there = dev.lesson(`${address}/`);
    return there && { moved: encodeURI(`/${there.entry.address}`) };
  }
  const made = dev.lesson(address);
  if (made === undefined) return undefined;
  const { notes } = made.html;
  if (path === notesAddress(made.entry))
    return notes && { type: json, body: JSON.stringify(notes) };
  return { type: html, body: makeLesson(dev.current, await surround(server), made) };
}

/** The shell as Vite serves it, with the client that listens for changes. */
async function surround(server: ViteDevServer) {
  const shell = await readFile(join(packageRoot, 'index.html'), 'utf8');
  return { shell: await server.transformIndexHtml('/index.html', shell), preloads: '' };
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
