import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Course } from '../../core/course/course.ts';
import { hashLength, type SiteFile, type SiteList } from '../../core/offline/site-list.ts';
import { languageOfPage } from '../../core/page/attributes.ts';
import { directionOf } from '../../core/words/languages.ts';
import { pageWords } from '../../core/words/page-words.ts';
import { escapeHtml } from './escape.ts';

/** The file by which browsers install a site as an app, below its root. */
export const manifestFile = 'manifest.webmanifest';
/** The link by which pages name it. Their scripts take it as the word that the site has a worker. */
export const manifestLink = `<link rel="manifest" href="./${manifestFile}" />`;
/** The worker that keeps a site on a device, below its root: there it may answer for all of the site. */
export const workerFile = 'sw.js';

/** Files that only hosts read. */
const forHosts = new Set(['_headers', '404.html']);

/** The site as an app. Addresses are relative to the manifest, so that the site may lie in any folder of a host. */
export function makeManifest(course: Course): string {
  const language = languageOfPage(course) ?? 'en';
  return JSON.stringify({
    name: course.title,
    short_name: course.title,
    lang: language,
    dir: directionOf(language),
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#6a143e',
    background_color: '#fbfcfc',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}

/** The worker of a site that lies in a folder: the list of its files, and the script that all sites share. */
export async function makeWorker(
  course: Course,
  script: string,
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): Promise<string> {
  const files: SiteFile[] = [];
  for (const path of paths.filter((one) => !forHosts.has(one)).toSorted())
    files.push(await describeFile(folder, path));
  const notKept = makeNotKept(course);
  const version = createHash('sha256').update(JSON.stringify([files, notKept, script]));
  const list: SiteList = { version: version.digest('hex').slice(0, 12), files, notKept };
  return `self.lecternSite=${JSON.stringify(list)};\n${script}`;
}

async function describeFile(folder: string, address: string): Promise<SiteFile> {
  const location = join(folder, address);
  const hash = createHash('sha256');
  await pipeline(createReadStream(location), hash);
  const { size } = await stat(location);
  return { address, hash: hash.digest('base64').slice(0, hashLength), bytes: size };
}

function makeNotKept(course: Course): string {
  const language = languageOfPage(course) ?? 'en';
  const title = escapeHtml(course.title);
  const words = escapeHtml(pageWords[language].missing.notKept);
  return (
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${title}</title><p>${words}</p><p><a href="{root}">${title}</a></p></html>`
  );
}
