import { words as en } from './en/page.ts';
import type { Language } from './languages.ts';
import type { PageWords } from './words.ts';

/** What stands in pages without any script, in every language: for whoever makes pages, never for the pages' scripts. */
export const pageWords: Readonly<Record<Language, PageWords>> = { en };
