import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseHtml } from '../../../core/lesson/html.ts';
import type { Element, Parent } from '../../../core/lesson/tree.ts';
import { toHtml } from 'hast-util-to-html';
import { typeOf } from '../../site/types.ts';

/** A file as an address that holds its content. */
export async function dataAddress(file: string): Promise<string> {
  const type = typeOf(extname(file)).replaceAll(' ', '');
  return `data:${type};base64,${(await readFile(file)).toString('base64')}`;
}

/** Where what a page names is to be had when the page is alone. */
export interface Surroundings {
  /** The way from the page to the site's root. */
  readonly root: string;
  /** Where a file of the site lies on disk, by its address below the root; undefined for pages. */
  readonly fileAt: (address: string) => string | undefined;
  /** Where the site stands; undefined when nobody said. */
  readonly url: string | undefined;
}

/**
 * Puts the files that HTML names into it. Links to other pages of the site lead to where the site stands; when that is
 * not known their words stay and the address goes.
 */
export async function inlineFiles(html: string, around: Surroundings): Promise<string> {
  const tree = parseHtml(html);
  for (const element of elementsIn(tree)) {
    await inlineNamed(element, around);
    if (element.tagName === 'a') leadOut(element, around);
  }
  return toHtml(tree);
}

async function inlineNamed(element: Element, { root, fileAt }: Surroundings): Promise<void> {
  for (const [name, value] of Object.entries(element.properties)) {
    if (typeof value !== 'string' || !value.startsWith(root)) continue;
    const file = fileAt(value.slice(root.length));
    if (file === undefined) continue;
    element.properties[name] = await dataAddress(file);
    // Browsers go to no data address; they save it.
    if (element.tagName === 'a') element.properties['download'] = basename(file);
  }
}

/** These lead to the library, from wherever they stand. */
const toLibrary = ['bar-course', 'bar-section'];

function leadOut({ properties }: Element, { root, url }: Surroundings): void {
  const { href, className } = properties;
  if (typeof href !== 'string') return;
  const leadsAway =
    [className].flat().some((name) => toLibrary.includes(String(name))) ||
    !/^(?:[a-z][a-z\d+.-]*:|#|\?|\/\/)/i.test(href);
  if (!leadsAway) return;
  const address = href.startsWith(root) ? href.slice(root.length) : href;
  properties['href'] = url === undefined ? undefined : url + address;
}

function* elementsIn(parent: Parent): Generator<Element> {
  for (const child of parent.children)
    if (child.type === 'element') {
      yield child;
      yield* elementsIn(child);
    }
}

/** Puts the files that a style sheet names into it; what is not found stays as it is written. */
export async function inlineUrls(
  css: string,
  fileAt: (url: string) => string | undefined,
): Promise<string> {
  const named = new Map<string, string>();
  for (const [, url = ''] of css.matchAll(urls)) {
    const file = fileAt(url);
    if (file !== undefined && !named.has(url)) named.set(url, await dataAddress(file));
  }
  return css.replace(urls, (whole, url: string) => {
    const data = named.get(url);
    return data === undefined ? whole : `url(${data})`;
  });
}

const urls = /url\(\s*["']?([^"')]+?)["']?\s*\)/g;
