import type { Language } from './languages.ts';
import type { LanguageModule } from './words.ts';

/** The module of each language, loaded when it is asked for: a page speaks one. */
export const languageModules: Readonly<Record<Language, () => Promise<LanguageModule>>> = {
  en: () => import('./en/index.ts'),
};
