import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PageData } from '../../core/page/data.ts';
import { listenForKeys } from '../parts/keys.ts';
import { courseSearch } from '../search/client.ts';
import { SearchField } from '../search/field.tsx';
import { lineOf } from '../search/lines.ts';
import { createSearchModel, type SearchModel } from '../search/model.ts';
import { SearchResults } from '../search/results.tsx';

/** The search field of the library: results stand in the place of the contents. Returns its undo. */
export function startSearch(page: PageData): () => void {
  const old = document.querySelector<HTMLInputElement>('#search');
  const fieldPlace = old?.closest('search');
  const place = document.querySelector('#results');
  if (!fieldPlace || place === null) return () => undefined;
  const course = courseSearch(page);
  const model = createSearchModel({
    course,
    elsewhere: ({ found }) => ({
      name: '',
      lines: found.map((one) => lineOf(one, { root: page.root, view: '' })),
    }),
  });
  const typed = old?.value ?? '';
  fieldPlace.replaceChildren();
  render(<SearchField model={model} id="search" hint="/" onFocus={course.warm} />, fieldPlace);
  render(<SearchResults model={model} />, place);
  const stopShowing = effect(() => {
    document.documentElement.toggleAttribute('data-searching', model.query.value !== '');
  });
  // What was typed before the scripts came, or is kept by a reload.
  model.type(typed);
  const stopKeys = listenToSearchKeys(model);
  return () => {
    stopShowing();
    stopKeys();
    render(null, fieldPlace);
    render(null, place);
  };
}

function listenToSearchKeys(model: SearchModel): () => void {
  const field = (): HTMLElement | null => document.querySelector<HTMLElement>('#search');
  const focus = (): void => field()?.focus();
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || model.query.value === '') return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    model.type('');
    focus();
  };
  document.addEventListener('keydown', clear);
  const stopKeys = listenForKeys({ '/': focus, 'Ctrl+K': focus });
  return () => {
    document.removeEventListener('keydown', clear);
    stopKeys();
  };
}
