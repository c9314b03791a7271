import MiniSearch, { type SearchResult } from 'minisearch';
import { excerptOf, markTerms, type TextPart } from './excerpt.ts';
import { fold } from './fold.ts';
import type { FoundLesson, SearchFile, SlideWords } from './search-file.ts';
import { createTokenise, type Tokenise } from './tokens.ts';

/** A slide that a query leads to. */
export interface Found {
  readonly lesson: FoundLesson;
  /** From 1. */
  readonly slide: number;
  /** The slide's title with the words that were found; empty when it has none. */
  readonly title: readonly TextPart[];
  /** The text around what was found. */
  readonly excerpt: readonly TextPart[];
  /** For putting results of several languages in one order: more is better. */
  readonly score: number;
}

/** The best of what a query leads to. */
export interface Findings {
  /** How many slides there are in all. */
  readonly count: number;
  readonly found: readonly Found[];
}

/** Searches the lessons of one language. */
export interface Searcher {
  /** The best slides first, at most `most`. */
  search(query: string, most: number): Findings;
  /** Words of the lessons that are spelt much like those of a query that found nothing; at most five. */
  nearest(query: string): readonly string[];
}

/** A slide of the file with its lesson. */
interface Place extends SlideWords {
  readonly lesson: FoundLesson;
  readonly slide: number;
}

interface Library {
  readonly places: readonly Place[];
  readonly tokenise: Tokenise;
  readonly mini: MiniSearch<IndexedSlide>;
  /** Every term of the index, sorted. */
  readonly vocabulary: readonly string[];
}

/** A slide as the index takes it in; its id is its place. */
interface IndexedSlide extends SlideWords {
  readonly id: number;
  /** The title of its lesson. */
  readonly lesson: string;
}

/** Makes the index of a search file. It takes a while with a large course: about a millisecond for three slides. */
export function createSearcher(file: SearchFile): Searcher {
  const places = file.lessons.flatMap((lesson) =>
    lesson.slides.map((words, index) => ({ ...words, lesson, slide: index + 1 })),
  );
  const tokenise = createTokenise(file.lang);
  const met = new Set<string>();
  const mini = new MiniSearch<IndexedSlide>({
    fields: ['title', 'text', 'lesson'],
    tokenize: (text) => tokenise(text).flatMap(({ terms }) => terms),
    // The terms are folded already.
    processTerm(term) {
      met.add(term);
      return term;
    },
    searchOptions: { processTerm: (term) => term },
  });
  mini.addAll(places.map((place, id) => ({ ...place, id, lesson: place.lesson.title })));
  const library = { places, tokenise, mini, vocabulary: [...met].sort() };
  return {
    search: (query, most) => search(library, query, most),
    nearest: (query) => nearestTerms(library, query),
  };
}

function search(library: Library, query: string, most: number): Findings {
  const ranked = rank(library, query);
  const numbered = lessonNumbered(library, query);
  const others = ranked.filter(({ id }) => id !== numbered?.id);
  const all = numbered === undefined ? ranked : [numbered, ...others];
  const found = all.slice(0, most).flatMap((result) => describe(library, result));
  return { count: all.length, found };
}

/** What was found of a slide. */
interface Ranked {
  readonly id: number;
  /** The terms of the index that the query met. */
  readonly terms: readonly string[];
  readonly score: number;
}

/**
 * Slides with at least half of the words asked for; one that has them all stands before one that has some. A word counts
 * more in a title, less when it only begins like the one typed, still less when it is spelt a little otherwise.
 */
function rank({ mini, tokenise, vocabulary }: Library, query: string): readonly Ranked[] {
  const asked = telling(new Set(tokenise(query).flatMap(({ terms }) => terms)));
  if (asked.size === 0) return [];
  const results = mini.search(query, {
    boost: { title: 3, lesson: 0.7 },
    // Short words within a query are whole words, and begin too many others.
    prefix: (term, index, all) => term.length > 3 || index === all.length - 1,
    fuzzy: (term) => edits(term, isBegun(vocabulary, term)),
    maxFuzzy: 2,
    weights: { prefix: 0.5, fuzzy: 0.35 },
  });
  return results
    .map((result) => weigh(result, asked))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Some word of the course is the term, or begins with it: found by halving. */
function isBegun(vocabulary: readonly string[], term: string): boolean {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]?.startsWith(term) ?? false;
}

/**
 * How many letters may be wrong in a word: none in a short one or a number, and not more than one in a word that the
 * course has, which finds `bucket` for `buckets`.
 */
function edits(term: string, isKnown: boolean): number | false {
  if (term.length < (isKnown ? 6 : 5) || /\d/.test(term)) return false;
  return isKnown || term.length < 8 ? 1 : 2;
}

/** Without words of one or two small letters, which every slide has, unless there are no others. */
function telling(terms: ReadonlySet<string>): ReadonlySet<string> {
  const longer = [...terms].filter((term) => !/^[a-z]{1,2}$/.test(term));
  return longer.length === 0 ? terms : new Set(longer);
}

function weigh({ id, score, terms, queryTerms }: SearchResult, asked: ReadonlySet<string>) {
  const share = new Set(queryTerms.filter((term) => asked.has(term))).size / asked.size;
  return { id: Number(id), terms, share, score: score * share * share };
}

/** `7.3` finds the lesson of that number. */
function lessonNumbered({ places }: Library, query: string): Ranked | undefined {
  const wanted = fold(query.trim());
  if (wanted === '') return undefined;
  const id = places.findIndex(({ lesson }) => fold(lesson.label) === wanted);
  return id < 0 ? undefined : { id, terms: [], score: Number.MAX_VALUE };
}

function describe({ places, tokenise }: Library, { id, terms, score }: Ranked): readonly Found[] {
  const place = places[id];
  if (place === undefined) return [];
  const { title, text, slide, lesson } = place;
  const met = new Set(terms);
  return [
    {
      lesson: plain(lesson),
      slide,
      title: markTerms(title, met, tokenise),
      excerpt: excerptOf(text, met, tokenise),
      score,
    },
  ];
}

/** The lesson without its words, which need not travel with every result. */
function plain({ address, title, label, section, kind }: FoundLesson): FoundLesson {
  return { address, title, label, section, kind };
}

function nearestTerms({ mini, tokenise }: Library, query: string): readonly string[] {
  const near = tokenise(query).flatMap(({ terms: [word = ''] }) =>
    mini.search(word, { fuzzy: 0.45, maxFuzzy: 4 }).flatMap(({ terms }) => terms),
  );
  return [...new Set(near)].slice(0, 5);
}
