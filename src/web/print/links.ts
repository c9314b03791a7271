import { idIn } from '../parts/fragment.ts';
import type { PrintLesson } from './lessons.ts';
import { nameForOthers, standInFor } from './parts.ts';

/**
 * Makes links work on paper: to a slide that is printed, they lead to its page; to the rest of the course, to where the
 * site stands. When that is not known, because the site is only served on this machine, their words stay and the
 * address goes.
 */
export function settleLinks(lessons: readonly PrintLesson[], root: string): void {
  const base = publicBase();
  for (const lesson of lessons) {
    for (const link of linksIn(lesson.container)) {
      const inside = targetOf(link, { lesson, lessons, root });
      if (inside !== undefined)
        link.setAttribute('href', `#${isHere(inside) ? inside : standInFor(inside)}`);
      else if (link.origin === location.origin) leadOut(link, base);
    }
    for (const link of lesson.elsewhere.flatMap(linksIn)) {
      const inside = targetOf(link, { lesson, lessons, root });
      if (inside !== undefined && isHere(inside)) nameForOthers(inside);
    }
  }
}

function isHere(id: string): boolean {
  return document.getElementById(id) !== null;
}

function linksIn(element: HTMLElement): readonly HTMLAnchorElement[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
}

interface Surroundings {
  readonly lesson: PrintLesson;
  readonly lessons: readonly PrintLesson[];
  readonly root: string;
}

/** The id of the element that a link leads to, printed here or in another part. */
function targetOf(
  link: HTMLAnchorElement,
  { lesson, lessons, root }: Surroundings,
): string | undefined {
  if (link.origin !== location.origin) return undefined;
  const written = link.getAttribute('href') ?? '';
  const path = new URL(root, location.href).pathname;
  const target = written.startsWith('#')
    ? lesson
    : lessons.find(({ data }) => link.pathname === path + data.address);
  if (target === undefined) return undefined;
  const fragment = idIn(link.hash);
  const isInside = (slide: HTMLElement): boolean => holds(slide, fragment);
  if (written.startsWith('#') && (isHere(fragment) || target.elsewhere.some(isInside)))
    return fragment;
  const number = /^\/?(\d+)/.exec(fragment)?.[1] ?? '1';
  const all = [...target.slides, ...target.elsewhere];
  return all.find(({ dataset }) => dataset['slide'] === number)?.id;
}

function holds(slide: HTMLElement, id: string): boolean {
  return slide.id === id || [...slide.querySelectorAll('[id]')].some((each) => each.id === id);
}

function leadOut(link: HTMLAnchorElement, base: string | undefined): void {
  if (base === undefined) link.removeAttribute('href');
  else link.href = base + link.pathname.slice(location.pathname.length) + link.hash;
}

/** Where readers find this site: where it says it will stand, or where it is, unless only this machine can see that. */
function publicBase(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical !== undefined) return canonical;
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  return isLocal ? undefined : location.href.replace(/[?#][\s\S]*$/, '');
}
