import type { Language } from './languages.ts';

/** The forms of a word by number. `#` stands for the number; a form that a language does not have is left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language says numbers, and things that are counted or listed. */
export interface Grammar {
  readonly number: (n: number) => string;
  /** `1 slide`, `20 slides`: two words for languages with two forms, or all the forms there are. */
  readonly plural: {
    (n: number, one: string, other: string): string;
    (n: number, forms: Forms): string;
  };
  /** `a, b and c`. */
  readonly list: (parts: readonly string[]) => string;
}

/**
 * The grammar of a language, by `Intl`. Digits are 0 to 9 in every language, in Arabic too: slides are called by the
 * digits that one types, and those beside a slide are 0 to 9.
 */
export function createGrammar(language: Language): Grammar {
  const locale = `${language}-u-nu-latn`;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const number = (n: number): string => numbers.format(n);
  return {
    number,
    plural(n: number, one: string | Forms, other = '') {
      const forms: Forms =
        typeof one === 'string'
          ? { one: ['#', one].join(' '), other: ['#', other].join(' ') }
          : one;
      return (forms[rules.select(n)] ?? forms.other).replace('#', number(n));
    },
    list: (parts) => lists.format(parts),
  };
}
