import type { RenderTools } from './tools.ts';
import { isLocal } from './sanitise.ts';
import {
  contentOf,
  h,
  isBlank,
  isElement,
  propertyOf,
  solid,
  type Element,
  type ElementContent,
  type Parent,
} from './tree.ts';

const moving = /\.(?:mp4|webm|ogv|mov|m4v)$/i;
const sounding = /\.(?:mp3|ogg|oga|wav|m4a|flac)$/i;

/** Makes figures of pictures that stand alone in their paragraph; a caption is their title or the emphasised line below. */
export function arrangeFigures(parent: Parent): void {
  for (const node of solid(parent)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'p') makeFigure(node, parent);
    else if (node.tagName === 'div' || node.tagName === 'aside') arrangeFigures(node);
  }
}

function makeFigure(paragraph: Element, parent: Parent): void {
  const [picture, ...others] = solid(paragraph);
  if (!isElement(picture) || !isPicture(picture)) return;
  const line = others.filter((node) => !isElement(node, 'br'));
  const below = line.length === 1 && isElement(line[0], 'em') ? line[0] : undefined;
  if (line.length > 0 && below === undefined) return;
  const caption = below ?? takeLineBelow(paragraph, parent);
  const image = imageIn(picture);
  const title = image === undefined ? undefined : propertyOf(image, 'title');
  const words: ElementContent[] | undefined =
    caption?.children ?? (title === undefined ? undefined : [{ type: 'text', value: title }]);
  if (image !== undefined && caption === undefined) delete image.properties['title'];
  const foot = words === undefined ? [] : [h('figcaption', {}, words)];
  paragraph.tagName = 'figure';
  paragraph.properties['className'] = ['figure'];
  paragraph.children = [picture, ...foot];
}

function isPicture(element: Element): boolean {
  if (isElement(element, 'img', 'video')) return true;
  const inside = solid(element);
  return element.tagName === 'a' && inside.length === 1 && isElement(inside[0], 'img');
}

function imageIn(picture: Element): Element | undefined {
  if (picture.tagName !== 'a') return picture;
  return contentOf(picture).find((node): node is Element => isElement(node, 'img'));
}

/** The emphasis that is all of the next paragraph, taken from there. */
function takeLineBelow(paragraph: Element, parent: Parent): Element | undefined {
  const at = parent.children.findIndex((node) => node === paragraph);
  const next = parent.children.slice(at + 1).find((node) => !isBlank(node));
  if (!isElement(next, 'p')) return undefined;
  const [only, ...others] = solid(next);
  if (!isElement(only, 'em') || others.length > 0) return undefined;
  parent.children = parent.children.filter((node) => node !== next);
  return only;
}

/** Names files of the course as the page does, and gives pictures their size, so that nothing moves when they come. */
export function placeFile(element: Element, tools: RenderTools): void {
  for (const key of ['src', 'poster', 'href']) {
    const url = propertyOf(element, key);
    if (url === undefined || url.startsWith('#') || !isLocal(url)) continue;
    const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const file = tools.file(decoded(path));
    if (file === undefined) continue;
    element.properties[key] = file.url + tail;
    if (element.tagName === 'img') size(element, file);
  }
  if (element.tagName === 'img') finishImage(element);
}

/** The path without percent-encoding; as written when it is none. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function size(image: Element, file: { readonly width: number; readonly height: number }): void {
  if (file.width <= 0 || file.height <= 0) return;
  const width = Number(propertyOf(image, 'width') ?? 0);
  const height = Number(propertyOf(image, 'height') ?? 0);
  const ratio = file.width / file.height;
  const wide = width > 0 ? width : height > 0 ? height * ratio : file.width;
  image.properties['width'] = Math.round(wide);
  image.properties['height'] = Math.round(height > 0 ? height : wide / ratio);
}

/** Pictures never hold up the page; a film or a sound written as a picture gets its controls. */
function finishImage(image: Element): void {
  const path = propertyOf(image, 'src')?.split(/[?#]/)[0] ?? '';
  const kind = moving.test(path) ? 'video' : sounding.test(path) ? 'audio' : undefined;
  if (kind === undefined) {
    image.properties['decoding'] = 'async';
    image.properties['alt'] ??= '';
    return;
  }
  const { alt, ...properties } = image.properties;
  image.tagName = kind;
  image.properties = { ...properties, controls: true, preload: 'metadata' };
  if (typeof alt === 'string' && alt !== '') image.properties['ariaLabel'] = alt;
}
