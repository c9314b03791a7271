import type { Course, Entry } from '../../core/course/course.ts';
import { neighbours } from '../../core/course/reading-order.ts';
import { bootScript } from '../../core/page/boot.ts';
import type { Page } from '../../core/page/page.ts';
import { escapeHtml } from './escape.ts';
import { pictureAddress, pictureSize } from './pictures/address.ts';

/** Where a page stands, for what its head says. */
export interface HeadPlace {
  readonly course: Course;
  /** Undefined for pages that are no lesson. */
  readonly entry: Entry | undefined;
  /** The way to the site's root. */
  readonly root: string;
  /** What the picture that goes with the page's link says; undefined when there is none. */
  readonly picture: string | undefined;
}

/** Title, description, previews for those who share the link, the order of lessons, and the boot script. */
export function renderHead(page: Page, place: HeadPlace): string {
  return [
    `<title>${escapeHtml(page.title)}</title>`,
    ...describe(page, place.course),
    ...showPicture(place),
    ...(page.page === 'missing' ? ['<meta name="robots" content="noindex" />'] : links(place)),
    `<script>${bootScript}</script>`,
  ].join('\n    ');
}

function describe({ title, description, page }: Page, { title: course, settings }: Course) {
  const { author } = settings;
  return [
    ...(description === '' ? [] : [meta('name', 'description', description)]),
    ...(author === undefined ? [] : [meta('name', 'author', author)]),
    meta('property', 'og:title', title),
    ...(description === '' ? [] : [meta('property', 'og:description', description)]),
    meta('property', 'og:type', page === 'lesson' ? 'article' : 'website'),
    meta('property', 'og:site_name', course),
  ];
}

/** What sites that show links show of this one; for most of them an address that is not absolute is none. */
function showPicture({ course, entry, picture }: HeadPlace): readonly string[] {
  const { url } = course.settings;
  if (url === undefined || picture === undefined) return [meta('name', 'twitter:card', 'summary')];
  return [
    meta('property', 'og:image', encodeURI(url + pictureAddress(entry?.address ?? ''))),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(pictureSize.width)),
    meta('property', 'og:image:height', String(pictureSize.height)),
    meta('property', 'og:image:alt', picture),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

function links({ course, entry, root }: HeadPlace): readonly string[] {
  const { url } = course.settings;
  const address = entry?.address ?? '';
  const { previous, next } = neighbours(course, address);
  const own = url === undefined ? undefined : encodeURI(url + address);
  return [
    ...(own === undefined ? [] : [meta('property', 'og:url', own), link('canonical', own)]),
    ...(previous === undefined ? [] : [link('prev', root + previous.address)]),
    ...(next === undefined ? [] : [link('next', root + next.address)]),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}" />`;
}
