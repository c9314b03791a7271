import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CourseIndex } from '../../core/page/course-index.ts';
import { createIndexLoader, FindResults } from '../parts/finder.tsx';
import { listenForKeys } from '../parts/keys.ts';

/** The search field of the library: results stand in the place of the contents. Returns its undo. */
export function startSearch(root: string): () => void {
  const field = document.querySelector<HTMLInputElement>('#search');
  const place = document.querySelector('#results');
  if (field === null || place === null) return () => undefined;
  const query = signal('');
  const index = signal<CourseIndex | undefined>(undefined);
  const loaded = signal(false);
  const load = createIndexLoader(root);
  const Results = () =>
    query.value !== '' && loaded.value ? (
      <FindResults index={index.value} query={query.value} root={root} />
    ) : null;

  const search = async (): Promise<void> => {
    query.value = field.value.trim();
    document.documentElement.toggleAttribute('data-searching', query.value !== '');
    if (loaded.value) return;
    index.value = await load();
    loaded.value = true;
  };
  const onInput = (): void => void search();
  const clear = (): void => {
    field.value = '';
    void search();
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

  render(<Results />, place);
  field.addEventListener('input', onInput);
  field.addEventListener('keydown', onKeyDown);
  const stopKeys = listenForKeys({
    '/': () => {
      field.focus();
    },
    Escape: clear,
  });
  if (field.value !== '') void search();
  return () => {
    stopKeys();
    field.removeEventListener('input', onInput);
    field.removeEventListener('keydown', onKeyDown);
    render(null, place);
  };
}
