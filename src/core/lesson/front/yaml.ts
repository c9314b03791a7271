import fm from 'front-matter';
import { quoted } from '../../problem.ts';

/** Why a block could not be read; the line counts from 0 in the block. */
export interface YamlFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What a block of YAML says; no entries when it cannot be read. */
export interface YamlReading {
  readonly entries?: ReadonlyMap<string, unknown>;
  readonly fault?: YamlFault;
}

/** So many aliases have no use in a lesson; nested, they make a small file an endless one. */
const mostAliases = 20;

/** Reads the keys of a front matter block. */
export function parseYaml(lines: readonly string[]): YamlReading {
  const block = lines.join('\n');
  const aliases = block.match(/(?:^|[\s,[{:])\*[\p{L}\p{N}_]/gu)?.length ?? 0;
  if (aliases > mostAliases && /(?:^|[\s,[{:])&[\p{L}\p{N}_]/u.test(block)) {
    const message =
      'The front matter holds too many aliases (*name) to be read. Write the values out.';
    return { fault: { message, line: 0, column: 1 } };
  }
  try {
    const attributes: unknown = fm(`---\n${block}\n---\n`).attributes;
    return { ...readEntries(attributes), ...tabFault(lines) };
  } catch (error) {
    return { fault: faultOf(error, lines) };
  }
}

function readEntries(attributes: unknown): YamlReading {
  if (typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes)) {
    return { entries: new Map(Object.entries(attributes)) };
  }
  const message = 'The front matter must be lines of “key: value”, as in “title: Cloud storage”.';
  return { fault: { message, line: 0, column: 1 } };
}

function faultOf(error: unknown, lines: readonly string[]): YamlFault {
  const { reason, mark } = readException(error);
  // js-yaml counts from the first line that is not blank, since front-matter trims the block.
  const blank = lines.findIndex((line) => line.trim() !== '');
  const line = Math.min(Math.max(mark.line + blank, 0), Math.max(lines.length - 1, 0));
  const found = explain(reason, lines, line);
  return { column: 1, ...found };
}

function explain(
  reason: string,
  lines: readonly string[],
  line: number,
): { readonly message: string; readonly line: number } {
  const colon = findColon(lines, line);
  if (colon !== undefined && /mapping|indentation|multiline/.test(reason)) return colon;
  if (/duplicated mapping key/.test(reason)) return explainDouble(lines, line);
  const tab = tabFault(lines).fault;
  if (tab !== undefined && tab.line <= line + 1) return tab;
  const quote = /end of the stream within a (single|double) quoted/.exec(reason)?.[1];
  if (quote !== undefined) {
    const mark = quote === 'double' ? '"' : "'";
    const at = lines.findIndex((words) => words.split(mark).length === 2);
    return {
      line: at < 0 ? line : at,
      message: `A quotation mark (${mark}) is opened here and never closed.`,
    };
  }
  if (/call stack|recursion/i.test(reason)) {
    return { line, message: 'The front matter is nested too deeply to be read.' };
  }
  if (/tag/.test(reason)) {
    return {
      line,
      message:
        'A value here begins with !, which YAML takes for a tag it does not know. Put it in quotes.',
    };
  }
  if (/character|non-printable/.test(reason)) {
    return {
      line,
      message:
        'A control character stands in this line, perhaps from pasting. Write the line anew.',
    };
  }
  return {
    line,
    message: `The front matter is not valid YAML here (${plain(reason)}). Write key: value, with quotes around values that hold special signs.`,
  };
}

/** js-yaml reads over some tabs, and puts what stands below a key beside it. */
function tabFault(lines: readonly string[]): { readonly fault?: YamlFault } {
  const line = lines.findIndex((words) => /^ *\t+ *[^\s#]/.test(words));
  const message = 'This line is indented with a tab. YAML wants spaces.';
  return line < 0 ? {} : { fault: { line, column: 1, message } };
}

function findColon(lines: readonly string[], line: number) {
  for (const at of [line, line - 1]) {
    const [, key, value] = /^([\w-]+):[ \t]+([^"'\s[{|>&*!].*?)[ \t]*$/.exec(lines[at] ?? '') ?? [];
    if (key === undefined || value === undefined || !/:(?:[ \t]|$)/.test(value)) continue;
    const fixed = value.length > 60 ? '…' : value.replaceAll("'", "''");
    return {
      line: at,
      message: `The ${key} holds a colon, so it needs quotes: ${key}: '${plain(fixed)}'`,
    };
  }
  return undefined;
}

function explainDouble(lines: readonly string[], line: number) {
  const seen = new Map<string, number>();
  for (const [at, words] of lines.entries()) {
    const key = /^([\w-]+)[ \t]*:/.exec(words)?.[1];
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first !== undefined) {
      return {
        line: at,
        message: `The key ${quoted(key)} is written twice; the first one counts. Remove one.`,
      };
    }
    if (key !== undefined) seen.set(key, at);
  }
  return { line, message: 'A key is written twice here. Remove one.' };
}

function plain(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ').slice(0, 120);
}

/** js-yaml's exceptions, or whatever else was thrown, such as a full call stack. */
function readException(error: unknown): { reason: string; mark: { line: number } } {
  const none = { line: 0 };
  if (typeof error !== 'object' || error === null) return { reason: String(error), mark: none };
  const reason = 'reason' in error ? error.reason : 'message' in error ? error.message : '';
  const mark = 'mark' in error ? error.mark : undefined;
  const line =
    typeof mark === 'object' && mark !== null && 'line' in mark && typeof mark.line === 'number'
      ? mark.line
      : 0;
  return { reason: String(reason), mark: { line } };
}
