import { words as ar } from './ar/page.ts';
import { words as de } from './de/page.ts';
import { words as en } from './en/page.ts';
import { words as es } from './es/page.ts';
import { words as fr } from './fr/page.ts';
import { words as ja } from './ja/page.ts';
import { words as pt } from './pt/page.ts';
import { words as zh } from './zh/page.ts';
import type { Language } from './languages.ts';
import type { PageWords } from './words.ts';

/** What stands in pages without any script, in every language: for whoever makes pages, never for the pages' scripts. */
export const pageWords: Readonly<Record<Language, PageWords>> = { en, de, fr, es, pt, ar, zh, ja };
