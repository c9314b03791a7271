import type { Level, Problem } from '../../problem.ts';
import type { FrontMatter } from '../lesson.ts';
import { findFrontBlock, type FrontBlock } from './block.ts';
import { unknownKeys } from './keys.ts';
import { readRawValues, type RawValue } from './recover.ts';
import { emptyFront, readValues } from './values.ts';
import { parseYaml } from './yaml.ts';

/** The front matter of a lesson, and where its text begins. */
export interface FrontReading {
  readonly front: FrontMatter;
  readonly body: string;
  /** The line of the file on which the body begins, from 0. */
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** More than this is no front matter. In characters, which are at most as many as bytes. */
export const longestFront = 64 * 1024;

/** Takes the front matter off a lesson's text. */
export function readFront(text: string, file: string): FrontReading {
  const lines = text.split('\n');
  const block = findFrontBlock(lines);
  if (block === undefined) return { front: emptyFront, body: text, line: 0, problems: [] };
  const inner = lines.slice(block.from, block.to);
  const at = (
    rule: string,
    level: Level,
    message: string,
    line = block.start,
    column = 1,
  ): Problem => ({
    file,
    line: line + 1,
    column,
    rule,
    level,
    message,
  });
  const body = lines.slice(block.body).join('\n');
  const bodyLine = Math.min(block.body, lines.length - 1);
  const form = formProblem(block);
  const problems = form === undefined ? [] : [at('front-matter-form', form.level, form.message)];
  if (inner.reduce((sum, line) => sum + line.length + 1, 0) > longestFront) {
    const message =
      'The front matter is larger than 64 KiB and was not read. Keep only the keys of the lesson.';
    return {
      front: emptyFront,
      body,
      line: bodyLine,
      problems: [...problems, at('front-matter-size', 'error', message)],
    };
  }
  const read = readKeys(block, inner);
  const place = (key: string): number => block.from + (read.raw.get(key)?.line ?? 0);
  if (read.fault !== undefined) {
    const { message, line, column } = read.fault;
    problems.push(at('front-matter-yaml', 'error', message, block.from + line, column));
  }
  const { front, faults } = readValues(read.entries, read.raw);
  for (const { key, level, message } of [...faults, ...unknownKeys(read.names)]) {
    problems.push(
      at(level === 'hint' ? 'front-matter-key' : 'front-matter-value', level, message, place(key)),
    );
  }
  return { front, body, line: bodyLine, problems };
}

/** Keys in small letters with their values; when the YAML is broken, those that stand in a line of their own. */
function readKeys({ form }: FrontBlock, inner: readonly string[]) {
  const raw = readRawValues(inner);
  const reading = form === 'toml' ? {} : parseYaml(inner);
  if (reading.entries !== undefined) {
    const entries = new Map([...reading.entries].map(([key, value]) => [key.toLowerCase(), value]));
    return { raw, entries, names: reading.entries.keys(), fault: reading.fault };
  }
  const entries = new Map<string, unknown>(
    [...raw].map(([key, { words }]: [string, RawValue]) => [key, words]),
  );
  return { raw, entries, names: [], fault: reading.fault };
}

function formProblem({ form, start }: FrontBlock): { level: Level; message: string } | undefined {
  switch (form) {
    case 'unclosed':
      return {
        level: 'error',
        message: 'The front matter is never closed. Write --- in the line below its last key.',
      };
    case 'unopened':
      return {
        level: 'warning',
        message:
          'The front matter lacks its first line. Write --- above the first key, and nothing before it.',
      };
    case 'toml':
      return {
        level: 'warning',
        message: 'This front matter is TOML. Write it as YAML: key: value, between --- and ---.',
      };
    case 'json':
      return {
        level: 'warning',
        message: 'This front matter stands between ;;;. Write --- instead.',
      };
    case 'fenced':
      return start === 0
        ? undefined
        : {
            level: 'hint',
            message:
              'Empty lines stand above the front matter; other tools will not find it. Remove them.',
          };
  }
}
