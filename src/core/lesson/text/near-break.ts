import { editDistance } from '../../problem.ts';

const oneWord = /^[a-z]+(?:[ _-][a-z]+)?$/i;
const otherNames = new Set([
  'slidebreak',
  'newslide',
  'nextslide',
  'newpage',
  'nextpage',
  'slidesplit',
]);

/**
 * Whether a comment was probably meant to be a pagebreak: `pagebreaks`, `page break`, `pagbreak`, `pagewidth`, `new
 * slide`. Two words count only when they are nearly the right ones, since notes are words too.
 */
export function isNearPagebreak(content: string): boolean {
  const word = content.replace(/[-\s]+$|^[-\s]+|[.:;!,]+\s*$/g, '');
  if (word.length > 20 || !oneWord.test(word)) return false;
  const joined = word.toLowerCase().replace(/[ _-]/, '');
  if (editDistance(joined, 'pagebreak', 2) <= 2 || otherNames.has(joined)) return true;
  return joined === word.toLowerCase() && /^page[a-z]{3,6}$/.test(joined);
}
