import type { Language } from '../../../core/words/languages.ts';
import type { Problem } from '../../../core/problem.ts';
import { count, decodeJson, fields, listOf, oneOf, text } from '../../parts/decode.ts';

/** What the worker is asked: a file's name and bytes. */
export interface OpenRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** The language of the library, and what it calls the course that the file stands in. */
  readonly language: Language;
  readonly course: string;
}

/** What the worker answers: the page of the lesson, and what was met in its file. */
export interface OpenedFile {
  readonly title: string;
  /** Attributes of `<html>`. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** The HTML inside `<body>`, sanitised by core/lesson, escaped by core/page. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** The worker's answer, as JSON → what was opened; undefined when the worker could not do it. */
export function parseOpened(json: string): OpenedFile | undefined {
  return decodeJson(json, (value) => {
    const of = fields(value);
    return {
      title: text(of('title')),
      attributes: listOf(attribute)(of('attributes')),
      body: text(of('body')),
      problems: listOf(problem)(of('problems')),
    };
  });
}

function attribute(value: unknown): { name: string; value: string } {
  const of = fields(value);
  return { name: text(of('name')), value: text(of('value')) };
}

function problem(value: unknown): Problem {
  const of = fields(value);
  return {
    file: text(of('file')),
    line: count(of('line')),
    column: count(of('column')),
    rule: text(of('rule')),
    level: oneOf('error', 'warning', 'hint')(of('level')),
    message: text(of('message')),
  };
}
