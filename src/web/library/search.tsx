import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import type { CourseIndex } from '../../core/page/course-index.ts';
import { createIndexLoader, FindResults } from '../parts/finder.tsx';
import { listenForKeys } from '../parts/keys.ts';

/** What the results are shown from. */
interface Search {
  readonly root: string;
  readonly query: Signal<string>;
  /** Undefined until it was asked for; the index in it is undefined when it could not be had. */
  readonly loaded: Signal<{ readonly index: CourseIndex | undefined } | undefined>;
}

function Results({ root, query, loaded }: Search) {
  if (query.value === '' || loaded.value === undefined) return null;
  return <FindResults index={loaded.value.index} query={query.value} root={root} />;
}

/** The search field of the library: results stand in the place of the contents. Returns its undo. */
export function startSearch(root: string): () => void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const place = document.querySelector('#results');
  if (field === null || place === null) return () => undefined;
  const search: Search = { root, query: signal(''), loaded: signal(undefined) };
  const load = createIndexLoader(root);
  const look = async (): Promise<void> => {
    search.query.value = field.value.trim();
    document.documentElement.toggleAttribute('data-searching', search.query.value !== '');
    search.loaded.value ??= { index: await load() };
  };
  render(<Results {...search} />, place);
  const stop = listenToField(field, place, look);
  // A reload keeps what was typed.
  if (field.value !== '') void look();
  return () => {
    stop();
    render(null, place);
  };
}

function listenToField(
  field: HTMLInputElement,
  place: Element,
  look: () => Promise<void>,
): () => void {
  const clear = (): void => {
    field.value = '';
    void look();
    field.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const first = place.querySelector('a');
    if (event.key === 'ArrowDown') first?.focus();
    else if (event.key === 'Enter') first?.click();
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };
  const end = new AbortController();
  field.addEventListener('input', () => void look(), { signal: end.signal });
  field.addEventListener('keydown', onKeyDown, { signal: end.signal });
  const stopKeys = listenForKeys({
    '/': () => {
      field.focus();
    },
    Escape: () => {
      if (field.value !== '') clear();
    },
  });
  return () => {
    end.abort();
    stopKeys();
  };
}
