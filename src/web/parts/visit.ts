import type { PageData } from '../../core/page/data.ts';
import { readPageData } from './page-data.ts';
import { fillWithProse } from './prose.tsx';

/** Attributes of `<html>` that say what the page is. The others belong to the reader and the window. */
const own = ['lang', 'dir', 'data-cloth', 'data-kind', 'data-stage'];

/** How the room of a page is left, and that of another opened. */
interface Rooms {
  readonly leave: () => void;
  readonly start: (data: PageData) => void;
}

/**
 * Goes to another lesson of the site without leaving full screen, which a new page would end: its page is fetched and
 * takes the place of this one. Where that is not possible, and outside
 * full screen, the browser goes there as it always does.
 */
export async function visit(url: string, { leave, start }: Rooms): Promise<void> {
  const found = document.fullscreenElement === null ? undefined : await fetchPage(url);
  if (found === undefined) {
    location.assign(url);
    return;
  }
  leave();
  history.pushState(null, '', url);
  wear(found.page);
  start(found.data);
}

interface Found {
  readonly page: Document;
  readonly data: PageData;
}

async function fetchPage(url: string): Promise<Found | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const data = readPageData(page);
    // Diagrams need a policy that this page may not have, and this page has the words of one language.
    const fits =
      data?.page === 'lesson' && data.lesson?.diagrams === undefined && isSameLanguage(page);
    return fits ? { page, data } : undefined;
  } catch {
    return undefined;
  }
}

function isSameLanguage(page: Document): boolean {
  return page.documentElement.dataset['words'] === document.documentElement.dataset['words'];
}

function wear(page: Document): void {
  const root = document.documentElement;
  for (const name of own) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  document.title = page.title;
  fillWithProse(document.body, page.body.innerHTML);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
