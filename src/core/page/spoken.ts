import { directionOf, languageOf } from '../words/languages.ts';
import { markup, type Value } from './markup.ts';
import type { PageFrame } from './page.ts';

/** The attributes of words of the interface on a page whose own words are in another language. */
export function spokenIn({ language = 'en' }: Pick<PageFrame, 'language'>, lang: string): Value {
  return (
    languageOf(lang) !== language && markup` lang="${language}" dir="${directionOf(language)}"`
  );
}
