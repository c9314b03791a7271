import type { KeyRow } from './keys.ts';

/** The deck stands in a frame of another page, with little around it: `?view=deck&embed`. */
export function isCompact(): boolean {
  return document.documentElement.dataset['compact'] !== undefined;
}

/** What opens a second window, or leads to pages that are not made for a frame. */
const outside: ReadonlySet<KeyRow['name']> = new Set(['presenter', 'freeze', 'read']);

/** The key has something to do here. */
export function isKeyHere({ name }: KeyRow): boolean {
  return !isCompact() || !outside.has(name);
}

/** The query of other lessons that are to be seen as this one is; empty when nothing was asked for. */
export function sameView(): string {
  if (isCompact()) return '?view=deck&embed';
  const view = new URLSearchParams(location.search).get('view');
  return view === 'deck' ? '?view=deck' : '';
}
