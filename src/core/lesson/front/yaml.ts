import fm from 'front-matter';
import { explainYaml, findTab, type YamlFault } from './yaml-fault.ts';

/** What a block of YAML says; no entries when it cannot be read. */
export interface YamlReading {
  readonly entries: ReadonlyMap<string, unknown> | undefined;
  readonly fault: YamlFault | undefined;
}

/** So many aliases have no use in a lesson; nested, they make a small file an endless one. */
const mostAliases = 20;

/** Reads the keys of a front matter block. */
export function parseYaml(lines: readonly string[]): YamlReading {
  const block = lines.join('\n');
  if (holdsManyAliases(block)) {
    const message =
      'The front matter holds too many aliases (*name) to be read. Write the values out.';
    return { entries: undefined, fault: { message, line: 0 } };
  }
  try {
    const attributes: unknown = fm(`---\n${block}\n---\n`).attributes;
    if (isMap(attributes))
      return { entries: new Map(Object.entries(attributes)), fault: findTab(lines) };
    const message = 'The front matter must be lines of “key: value”, as in “title: Cloud storage”.';
    return { entries: undefined, fault: { message, line: 0 } };
  } catch (error) {
    return { entries: undefined, fault: explainYaml(error, lines) };
  }
}

function holdsManyAliases(block: string): boolean {
  const aliases = block.match(/(?:^|[\s,[{:])\*[\p{L}\p{N}_]/gu)?.length ?? 0;
  return aliases > mostAliases && /(?:^|[\s,[{:])&[\p{L}\p{N}_]/u.test(block);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
