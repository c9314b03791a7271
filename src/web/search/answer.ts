import type { TextPart } from '../../core/search/excerpt.ts';
import type { FoundLesson, SearchFile, SearchedLesson } from '../../core/search/search-file.ts';
import type { Found } from '../../core/search/searcher.ts';
import { count, decodeJson, fields, flag, listOf, oneOf, text } from '../parts/decode.ts';

/** What the search worker is asked: first where the words are, then what to look for. */
export type SearchRequest =
  | { readonly type: 'open'; readonly urls: readonly string[] }
  | { readonly type: 'ask'; readonly query: string; readonly most: number; readonly id: number };

/** What a query leads to, in all languages of the course. */
export interface SearchAnswer {
  readonly count: number;
  readonly found: readonly Found[];
  /** Words that are spelt like those of a query that found nothing. */
  readonly nearest: readonly string[];
}

/** What the worker says, as JSON: it is ready, it cannot be, or an answer. */
export type SearchReply =
  | { readonly type: 'ready' }
  | { readonly type: 'failed' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: SearchAnswer };

/** JSON of a search file → its lessons and their words. */
export function parseSearchFile(json: string): SearchFile | undefined {
  return decodeJson(json, (value) => {
    const of = fields(value);
    return { lang: text(of('lang')), lessons: listOf(searchedShape)(of('lessons')) };
  });
}

/** JSON from the worker → what it says. */
export function parseReply(json: string): SearchReply | undefined {
  return decodeJson(json, (value): SearchReply => {
    const of = fields(value);
    const type = oneOf('ready', 'failed', 'answer')(of('type'));
    if (type !== 'answer') return { type };
    return { type, id: count(of('id')), answer: answerShape(of('answer')) };
  });
}

function answerShape(value: unknown): SearchAnswer {
  const of = fields(value);
  return {
    count: count(of('count')),
    found: listOf(foundShape)(of('found')),
    nearest: listOf(text)(of('nearest')),
  };
}

function foundShape(value: unknown): Found {
  const of = fields(value);
  return {
    lesson: lessonShape(of('lesson')),
    slide: count(of('slide')),
    title: listOf(partShape)(of('title')),
    excerpt: listOf(partShape)(of('excerpt')),
    score: count(of('score')),
  };
}

function partShape(value: unknown): TextPart {
  const of = fields(value);
  return { text: text(of('text')), hit: flag(of('hit')) };
}

function lessonShape(value: unknown): FoundLesson {
  const of = fields(value);
  return {
    address: text(of('address')),
    title: text(of('title')),
    label: text(of('label')),
    section: text(of('section')),
    kind: oneOf('lesson', 'hands-on', 'quiz')(of('kind')),
  };
}

function searchedShape(value: unknown): SearchedLesson {
  const slideShape = (slide: unknown) => {
    const of = fields(slide);
    return { title: text(of('title')), text: text(of('text')) };
  };
  return { ...lessonShape(value), slides: listOf(slideShape)(fields(value)('slides')) };
}
