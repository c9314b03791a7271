import type { Finding } from '../finding.ts';
import type { FrontMatter } from '../lesson.ts';
import { findFrontBlock, type FrontBlock } from './block.ts';
import { formFindings } from './form.ts';
import { unknownKeys } from './keys.ts';
import { readRawValues } from './recover.ts';
import { emptyFront, readValues } from './values.ts';
import { parseYaml, type YamlReading } from './yaml.ts';

/** The front matter of a lesson, and where its text begins. */
export interface FrontReading {
  readonly front: FrontMatter;
  /** The lines of its keys in the file, from 1, by their names in lower case. */
  readonly keyLines: Readonly<Record<string, number>>;
  readonly body: string;
  /** The line of the file on which the body begins, from 0. */
  readonly line: number;
  /** Lines count from 0 in the file. */
  readonly findings: readonly Finding[];
}

/** More than this is no front matter. In characters, which are at most as many as bytes. */
const longestFront = 64 * 1024;

/** Takes the front matter off a lesson's text. */
export function readFront(text: string): FrontReading {
  const lines = text.split('\n');
  const block = findFrontBlock(lines);
  if (block === undefined)
    return { front: emptyFront, keyLines: {}, body: text, line: 0, findings: [] };
  const inner = lines.slice(block.from, block.to);
  const { front, keyLines, findings } = isTooLong(inner) ? refuse(block) : readBlock(block, inner);
  return {
    front,
    keyLines,
    body: lines.slice(block.body).join('\n'),
    line: Math.min(block.body, lines.length - 1),
    findings: [...formFindings(block), ...findings],
  };
}

type BlockReading = Pick<FrontReading, 'front' | 'keyLines' | 'findings'>;

function isTooLong(inner: readonly string[]): boolean {
  return inner.reduce((sum, line) => sum + line.length + 1, 0) > longestFront;
}

function refuse({ start }: FrontBlock): BlockReading {
  const message =
    'The front matter is larger than 64 KiB and was not read. Keep only the keys of the lesson.';
  const level = 'error';
  return {
    front: emptyFront,
    keyLines: {},
    findings: [{ rule: 'front-matter-size', level, message, line: start, column: 1 }],
  };
}

function readBlock({ form, from }: FrontBlock, inner: readonly string[]): BlockReading {
  const raw = readRawValues(inner);
  const none: YamlReading = { entries: undefined, fault: undefined };
  const { entries, fault } = form === 'toml' ? none : parseYaml(inner);
  // When the YAML is broken, the keys that stand in a line of their own still count.
  const pairs = entries ?? new Map([...raw].map(([key, { words }]) => [key, words] as const));
  const named = new Map([...pairs].map(([key, value]) => [key.toLowerCase(), value]));
  const { front, faults } = readValues(named, raw);
  const findings: Finding[] =
    fault === undefined
      ? []
      : [
          {
            ...fault,
            rule: 'front-matter-yaml',
            level: 'error',
            line: from + fault.line,
            column: 1,
          },
        ];
  for (const { key, level, message } of [...faults, ...unknownKeys(entries?.keys() ?? [])]) {
    const rule = level === 'hint' ? 'front-matter-key' : 'front-matter-value';
    findings.push({ rule, level, message, line: from + (raw.get(key)?.line ?? 0), column: 1 });
  }
  const lines = [...raw].map(([key, { line }]) => [key, from + line + 1] as const);
  return { front, keyLines: Object.fromEntries(lines), findings };
}
