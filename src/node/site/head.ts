import type { Course, Entry } from '../../core/course/course.ts';
import { neighbours } from '../../core/course/reading-order.ts';
import { bootScript } from '../../core/page/boot.ts';
import type { Page } from '../../core/page/page.ts';
import { escapeHtml } from './escape.ts';

/** Where a page stands, for what its head says. */
export interface HeadPlace {
  readonly course: Course;
  /** Undefined for pages that are no lesson. */
  readonly entry: Entry | undefined;
  /** The way to the site's root. */
  readonly root: string;
}

/** Title, description, previews for those who share the link, the order of lessons, and the boot script. */
export function renderHead(page: Page, place: HeadPlace): string {
  return [
    `<title>${escapeHtml(page.title)}</title>`,
    ...describe(page, place.course),
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
    meta('name', 'twitter:card', 'summary'),
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
