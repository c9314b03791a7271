import { fold } from './fold.ts';

/** A word of a text: where it stands, and the terms under which it is found. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded. The word itself comes first, then its parts: `decodeuricomponent`, `decode`, `uri`, `component`. */
  readonly terms: readonly string[];
}

/** Cuts a text of one language into words. */
export type Tokenise = (text: string) => readonly Token[];

/** Runs of letters and digits; `_` holds the names in code together. */
const run = /[\p{L}\p{N}\p{M}_]+/gu;
/** Scripts whose words are not found by their spaces alone. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}ー]/u;
/** `userId`, `HTTPServer`, `user_id`: where a name in code is made of several words. */
const joint = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;
/** The Arabic article, with the little words that are written together with it. */
const article = /^[وفبك]?ال(?=\p{L}{3})|^لل(?=\p{L}{3})/u;

/** Makes the tokeniser of a language; `lang` is a BCP 47 tag. One that nobody knows is read like English. */
export function createTokenise(lang: string): Tokenise {
  const segment = createSegment(lang);
  // A course has few words, again and again.
  const known = new Map<string, readonly string[]>();
  const recall = (word: string): readonly string[] => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
  return (text) =>
    [...text.matchAll(run)].flatMap((match) => {
      const words = unspaced.test(match[0]) ? segment(match[0]) : [match[0]];
      let at = match.index;
      return words.flatMap((word) => {
        const start = at;
        at += word.length;
        const terms = recall(word);
        return terms.length === 0 ? [] : [{ start, end: at, terms }];
      });
    });
}

function termsOf(word: string): readonly string[] {
  const parts = word.split(joint);
  const whole = fold(word);
  const bare = whole.replace(article, '');
  const all = [whole, ...(bare === whole ? [] : [bare]), ...(parts.length > 1 ? parts : [])];
  return [...new Set(all.map(fold).filter((term) => term !== '' && term !== '_'))];
}

/** Cuts where the language's dictionary says; without a dictionary every sign is a word. */
function createSegment(lang: string): (run: string) => readonly string[] {
  const segmenter = findSegmenter(lang);
  if (segmenter === undefined) return (run) => Array.from(run);
  return (run) => Array.from(segmenter.segment(run), ({ segment }) => segment);
}

function findSegmenter(lang: string): Intl.Segmenter | undefined {
  // Older browsers have none, whatever the types say.
  if (!('Segmenter' in Intl)) return undefined;
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
