import { parseHtml } from './html.ts';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { divTags, idPrefix, schema } from './policy.ts';
import {
  classesOf,
  eachElement,
  h,
  isElement,
  propertyOf,
  replace,
  text,
  type Element,
  type Parent,
  type Root,
} from './tree.ts';

/** `data-` attributes that mean something to Reveal or to Lectern itself. Those of Lectern's Markdown are set apart. */
const ownData = new RegExp(
  `^data(?:${[
    // Reveal's own; a test reads them from its source.
    'auto background charset controls fragment id$ ignore index lazy line link ln loaded markdown muted navigation',
    'noescape notes paused preload prevent preview previous sandbox scrollbar separator src start state template timing',
    'transition trim visibility ishidden',
    // Lectern's own, which only the renderer and the deck may give.
    'cloth columns$ condense count focus key layout multiple now page size slide stage step theme view',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
);

/** Classes by which Reveal, the deck and the page know their own elements. */
const ownClasses = new Set(
  (
    'reveal slides slide area stack past present future visible unseen current-step run bar outline ' +
    'controls progress backgrounds speaker-notes pause-overlay aria-status'
  ).split(' '),
);

const pictureData = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=]+$/i;

/** Makes HTML from anywhere safe to show: the same elements without anything that acts, loads from elsewhere or lies. */
export function sanitise(html: string): string {
  return toHtml(sanitiseTree(parseHtml(html)));
}

/** The policy itself, on a tree; the tree given is not to be used any more. */
export function sanitiseTree(root: Root): Root {
  eachElement(root, (element) => {
    if (divTags.has(element.tagName)) element.tagName = 'div';
  });
  const safe = sanitize(root, schema);
  const clean: Root =
    safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
  eachElement(clean, cleanElement);
  return clean;
}

/** The address stays on this site. Browsers skip control characters and white space in it, and read `\` as `/`. */
export function isLocal(url: string): boolean {
  const seen = url.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/');
  return !seen.startsWith('//') && !/^[a-z][a-z0-9+.-]*:/i.test(seen);
}

/** The classes of an author without those by which the page knows its own elements. */
export function safeClasses(classes: readonly string[]): readonly string[] {
  return classes.filter((name) => !ownClasses.has(name));
}

function cleanElement(element: Element, parent: Parent): void {
  const { properties } = element;
  for (const key of Object.keys(properties))
    if (ownData.test(key.toLowerCase().replace(/[^a-z]/g, ''))) delete properties[key];
  if (properties['className'] !== undefined)
    properties['className'] = [...safeClasses(classesOf(element))];
  if (element.tagName === 'a') cleanLink(element);
  for (const key of ['src', 'poster']) {
    const url = propertyOf(element, key);
    if (url === undefined || isLocal(url)) continue;
    if (element.tagName === 'img' && pictureData.test(url)) continue;
    delete properties[key];
    if (element.tagName === 'img')
      replace(parent, element, [standIn(element, { url, inLink: isElement(parent, 'a') })]);
  }
}

function cleanLink(element: Element): void {
  const href = propertyOf(element, 'href');
  if (href === undefined) return;
  // `#/4` is the address of slide 4 and no id.
  if (/^#[^/]/.test(href)) element.properties['href'] = `#${idPrefix}${href.slice(1)}`;
  if (isLocal(href) || !/^\s*(?:https?:|[\\/]{2})/i.test(href)) return;
  element.properties['rel'] = ['noopener', 'noreferrer'];
  element.properties['target'] = '_blank';
}

/** What stands for a picture that would have to be fetched from another site: its words, linked to where it is. */
function standIn(
  image: Element,
  { url, inLink }: { readonly url: string; readonly inLink: boolean },
): Element {
  const name = url
    .split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '');
  const alt = propertyOf(image, 'alt')?.trim();
  const words = text(alt === undefined || alt === '' ? (name ?? '') : alt);
  if (inLink || !/^https?:/i.test(url)) return h('span', { className: ['remote'] }, [words]);
  const properties = { className: ['remote'], href: url, rel: ['noopener', 'noreferrer'] };
  return h('a', { ...properties, target: '_blank' }, [words]);
}
