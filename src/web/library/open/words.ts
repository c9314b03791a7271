import type { Language } from '../../../core/words/languages.ts';
import type { PageWords } from '../../../core/words/words.ts';

const modules = import.meta.glob<PageWords>('../../../core/words/*/page.ts', { import: 'words' });

/** The words of the page that a worker makes: these and no others go into its bundle. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  const load = modules[`../../../core/words/${language}/page.ts`];
  if (load === undefined) throw new Error(`There are no words for ${language}.`);
  return await load();
}
