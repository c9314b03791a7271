import { decodeJson, flag, fields, listOf, text } from '../parts/decode.ts';
import type { Progress } from '../parts/progress.ts';
import type { Store } from '../parts/storage.ts';
import type { Shelf } from './rows.ts';

/** What folding sections needs to know. */
export interface FoldSetting {
  readonly shelves: readonly Shelf[];
  readonly store: Store;
  readonly progress: Progress;
  /** The path of the site, to tell courses apart. */
  readonly root: string;
}

/**
 * Folds and unfolds sections as the learner left them. Those they never touched: the section they are in is open,
 * finished ones are folded, and in a long course all others. Returns its undo.
 */
export function rememberFolds({ shelves, store, progress, root }: FoldSetting): () => void {
  const key = `lectern.folds:${root}`;
  const folds = new Map(parseFolds(store.read(key)));
  const here = progress.last();
  const isLong = shelves.some(({ element }) => !element.open);
  for (const shelf of shelves) {
    const open = folds.get(shelf.key) ?? defaultFold(shelf, { here, isLong });
    if (open !== undefined) shelf.element.open = open;
  }
  openTarget();
  const onClick = (event: Event): void => {
    const head = event.target instanceof Element ? event.target.closest('.section-head') : null;
    const shelf = shelves.find(({ element }) => element === head?.parentElement);
    if (shelf === undefined) return;
    // The click comes before the section has opened or closed.
    folds.set(shelf.key, !shelf.element.open);
    store.write(key, JSON.stringify([...folds].map(([name, open]) => ({ name, open }))));
  };
  document.addEventListener('click', onClick);
  window.addEventListener('hashchange', openTarget);
  return () => {
    document.removeEventListener('click', onClick);
    window.removeEventListener('hashchange', openTarget);
  };
}

interface Whereabouts {
  readonly here: string | undefined;
  /** The course is too long to be shown unfolded. */
  readonly isLong: boolean;
}

function defaultFold({ element, rows }: Shelf, { here, isLong }: Whereabouts): boolean | undefined {
  if (here === undefined) return undefined;
  if (rows.some(({ lesson }) => lesson.file === here)) return true;
  return isLong || element.classList.contains('finished') ? false : undefined;
}

/** `…/#section-7` opens section 7, whatever was remembered. */
function openTarget(): void {
  const target = document.getElementById(window.location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}

function parseFolds(json: string | undefined): readonly (readonly [string, boolean])[] {
  const fold = (value: unknown): readonly [string, boolean] => {
    const of = fields(value);
    return [text(of('name')), flag(of('open'))];
  };
  return decodeJson(json ?? '', listOf(fold)) ?? [];
}
