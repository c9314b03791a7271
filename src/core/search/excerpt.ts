import type { Tokenise } from './tokens.ts';

/** A part of a text that was found, or stands beside what was found. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** About as many characters stand in an excerpt. */
const length = 150;
/** At most as many of them before the first word that was found. */
const lead = 40;

/** The whole text, in parts, with the words among `terms` as hits. Joined, the parts are the text. */
export function markTerms(
  text: string,
  terms: ReadonlySet<string>,
  tokenise: Tokenise,
): readonly TextPart[] {
  return partsOf(text, hitsIn(text, terms, tokenise));
}

/**
 * The stretch of a text with most of the words that were found, in parts; cut between words, with dots where something
 * was cut. A text without any of them gives its beginning.
 */
export function excerptOf(
  text: string,
  terms: ReadonlySet<string>,
  tokenise: Tokenise,
): readonly TextPart[] {
  const hits = hitsIn(text, terms, tokenise);
  const best = richest(hits);
  const wanted = best === undefined ? 0 : best.start - lead;
  const start = wanted <= 0 ? 0 : afterSpace(text, wanted, best?.start ?? 0);
  const end = endOf(text, start + length, best?.end ?? 0);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const moved = inside.map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }));
  const parts = partsOf(text.slice(start, end), moved);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

function hitsIn(text: string, terms: ReadonlySet<string>, tokenise: Tokenise): readonly Hit[] {
  return tokenise(text).flatMap(({ start, end, terms: own }) => {
    const term = own.find((one) => terms.has(one));
    return term === undefined ? [] : [{ start, end, term }];
  });
}

/** The hit from which on an excerpt has most different words. */
function richest(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  hits.forEach((hit, index) => {
    const near = new Set<string>();
    for (let at = index; at < hits.length; at++) {
      const other = hits[at];
      if (other === undefined || other.end > hit.start - lead + length) break;
      near.add(other.term);
    }
    if (near.size > most) {
      most = near.size;
      best = hit;
    }
  });
  return best;
}

/** The first place after a space, from `at` on; languages without spaces are cut where it is. */
function afterSpace(text: string, at: number, latest: number): number {
  const space = text.indexOf(' ', at - 1);
  return space >= 0 && space < latest ? space + 1 : at;
}

function endOf(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > earliest && at - space < 30 ? space : Math.max(at, earliest);
}

function partsOf(text: string, hits: readonly Hit[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
