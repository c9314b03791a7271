import { directionOf, languageOf, type Language } from '../../core/words/languages.ts';
import { languageModules } from '../../core/words/load.ts';
import type { Shelf, Words } from '../../core/words/words.ts';

// A cast because it fills while the page starts: each room's words are in it before the room is loaded.
const kept = {} as Words;

/**
 * The words of the interface in the language of this page. Those of the deck are there for all rooms, the others from
 * when `loadWords` has put their shelf in.
 */
export const ui: Readonly<Words> = kept;

/** Loads the words of the deck, and of more shelves, in the language of the page. */
export async function loadWords(...shelves: readonly Shelf[]): Promise<void> {
  const language = await languageModules[interfaceLanguage()]();
  const loaded = await Promise.all(shelves.map((shelf) => language.shelves[shelf]()));
  Object.assign(kept, language.words, ...loaded.map(({ words }) => words));
}

/** The language that the page says in `html[data-words]`; without it the first of the reader's that there is. */
export function interfaceLanguage(): Language {
  const { words } = document.documentElement.dataset;
  const wanted = words === undefined ? navigator.languages : [words];
  return wanted.map(languageOf).find((language) => language !== undefined) ?? 'en';
}

/** The `lang` and `dir` of words of the interface on a page whose own words are in another language; else nothing. */
export function spokenIn(): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const language = interfaceLanguage();
  if (languageOf(document.documentElement.lang) === language) return {};
  return { lang: language, dir: directionOf(language) };
}
