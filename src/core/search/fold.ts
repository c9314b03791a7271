/** Letters that stay one sign when accents are taken off, and what people type in their place. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  // Arabic: endings that are written either way, and the stroke that only stretches a word.
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

/** Accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and Arabic. Those of other scripts are letters. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const special = /[ßæœøđðłþıىةـ]/g;

/** A word as it is compared: small letters, without accents, half- and full-width signs alike. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(special, (letter) => plainLetters[letter] ?? letter);
}
