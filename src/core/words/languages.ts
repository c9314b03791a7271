/** The languages of the interface. English is the first: it is what stands in for a language that is not here. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ar', 'zh', 'ja'] as const;
export type Language = (typeof languages)[number];

/** The language of the interface that a language tag asks for by its primary subtag: `pt-BR` → `pt`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr';
}
