import type { Language } from './languages.ts';
import type { LanguageModule } from './words.ts';

/** The module of each language, loaded when it is asked for: a page speaks one. */
export const languageModules: Readonly<Record<Language, () => Promise<LanguageModule>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  pt: () => import('./pt/index.ts'),
  ar: () => import('./ar/index.ts'),
  zh: () => import('./zh/index.ts'),
  ja: () => import('./ja/index.ts'),
};
