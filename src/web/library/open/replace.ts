import { fillWithProse } from '../../parts/prose.tsx';
import type { OpenedFile } from './opened.ts';

/** Attributes that belong to the reader, not to the page: they stay as they are. */
const kept: ReadonlySet<string> = new Set(['data-theme']);

/**
 * Puts an opened lesson in the place of the library, as if its page had been loaded. The way back is the browser's
 * own: the library is one step back in history.
 */
export function replacePage(file: OpenedFile): void {
  const page = document.documentElement;
  for (const name of page.getAttributeNames()) if (!kept.has(name)) page.removeAttribute(name);
  for (const { name, value } of file.attributes) page.setAttribute(name, value);
  page.dataset['view'] = window.innerWidth < 700 ? 'read' : 'deck';
  document.title = file.title;
  window.history.pushState(null, '', '#/1');
  window.addEventListener('popstate', () => {
    if (window.location.hash === '') window.location.reload();
  });
  fillWithProse(document.body, file.body);
  window.scrollTo(0, 0);
}
