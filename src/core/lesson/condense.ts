/** Words that end with a full stop inside a sentence, in lower case and without it. */
const abbreviations = new Set(
  (
    'e.g i.e cf vs etc al approx ca dept ed eds est fig figs inc jr ltd max min misc mr mrs ms dr prof no nos p pp ' +
    'para rev sec sr st ver vol z.b d.h u.a bzw ggf usw vgl nr evtl p.ej ej sra sres dra'
  ).split(' '),
);

/** Closing marks that belong to the sentence before them. */
const closers = /["'”’»›)\]」』）】]/;
const wideStops = /[。！？．]/;

/**
 * Where the first sentence of a text ends: the length of it with its closing quotes and brackets, or the length of the
 * text when it is a single sentence. The text splits there without a character lost: `slice(0, n) + slice(n)`.
 */
export function firstSentence(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (wideStops.test(char)) {
      const end = afterClosers(text, at + 1);
      if (text.slice(end).trim() !== '') return end;
    } else if ('.!?…'.includes(char)) {
      const end = afterClosers(text, afterStops(text, at + 1));
      if (endsSentence(text, at, end)) return end;
      at = end - 1;
    }
  }
  return text.length;
}

function afterStops(text: string, from: number): number {
  let at = from;
  while ('.!?…'.includes(text[at] ?? ' ')) at += 1;
  return at;
}

function afterClosers(text: string, from: number): number {
  let at = from;
  while (closers.test(text[at] ?? '')) at += 1;
  return at;
}

/** The stop at `stop`, closed at `end`, ends a sentence: white space and the start of another one follow. */
function endsSentence(text: string, stop: number, end: number): boolean {
  const [space] = /^\s+/.exec(text.slice(end, end + 20)) ?? [];
  if (space === undefined) return false;
  const next = /^["'“‘«‹([{¿¡*_]*(.)/u.exec(text.slice(end + space.length))?.[1];
  if (next === undefined) return false;
  if (text[stop] !== '.' || end - stop > 1) return !/\p{Ll}/u.test(next);
  return !/[\p{Ll}\d,;:–—-]/u.test(next)
    ? !isAbbreviation(text, stop, next)
    : startsNumbered(text, stop, next);
}

/** `…in 2020. 3 of them…` ends a sentence, `No. 3` and `v1. 2` do not. */
function startsNumbered(text: string, stop: number, next: string): boolean {
  return (
    /\d/.test(next) &&
    /\p{L}{3,}$/u.test(text.slice(Math.max(0, stop - 40), stop)) &&
    !isAbbreviation(text, stop, next)
  );
}

function isAbbreviation(text: string, stop: number, next: string): boolean {
  const word = /[\p{L}\d.]+$/u.exec(text.slice(Math.max(0, stop - 40), stop))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return word !== 'etc' || /\p{Ll}/u.test(next);
  if (/^\p{Lu}$/u.test(word)) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !startsSentence(text.slice(stop + 1));
}

/** After `U.S.` a sentence goes on more often than it ends, unless a word follows that opens sentences. */
function startsSentence(rest: string): boolean {
  return /^\s+(?:The|This|These|That|It|In|If|When|However|For|A|An|You|We|They|There|Use|Also)\b/.test(
    rest,
  );
}
