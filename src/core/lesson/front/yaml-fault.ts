import { quoted } from '../../problem.ts';

/** Why a block could not be read; the line counts from 0 in the block. */
export interface YamlFault {
  readonly message: string;
  readonly line: number;
}

/** What js-yaml met: its words, the line it stopped at, and the lines it read. */
interface Stop {
  readonly reason: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** The causes that authors can be told of, the likeliest first. Each looks whether it applies. */
const causes: readonly ((stop: Stop) => YamlFault | undefined)[] = [
  colonInValue,
  quoteInValue,
  keyTwice,
  ({ lines, line }) => {
    const fault = findTab(lines);
    return fault !== undefined && fault.line <= line + 1 ? fault : undefined;
  },
  openQuote,
  byReason(/call stack|recursion/i, 'The front matter is nested too deeply to be read.'),
  byReason(
    /tag/,
    'A value here begins with !, which YAML takes for a tag it does not know. Put it in quotes.',
  ),
  byReason(/alias/, 'A value here begins with *, which YAML takes for an alias. Put it in quotes.'),
  byReason(
    /character|non-printable/,
    'A control character stands in this line, perhaps from pasting. Write the line anew.',
  ),
];

/** Says in an author's words why js-yaml stopped. */
export function explainYaml(error: unknown, lines: readonly string[]): YamlFault {
  const { reason, line: counted } = readException(error);
  // js-yaml counts from the first line that is not blank, since front-matter trims the block.
  const blank = lines.findIndex((words) => words.trim() !== '');
  const line = Math.min(Math.max(counted + blank, 0), Math.max(lines.length - 1, 0));
  for (const cause of causes) {
    const fault = cause({ reason, line, lines });
    if (fault !== undefined) return fault;
  }
  const message = `The front matter is not valid YAML here (${plain(reason)}). Write key: value, with quotes around values that hold special signs.`;
  return { line, message };
}

/** A line that begins with a tab. js-yaml reads over some of them, and puts what stands below a key beside it. */
export function findTab(lines: readonly string[]): YamlFault | undefined {
  const line = lines.findIndex((words) => /^ *\t+ *[^\s#]/.test(words));
  const message = 'This line is indented with a tab. YAML wants spaces.';
  return line < 0 ? undefined : { line, message };
}

function byReason(pattern: RegExp, message: string) {
  return ({ reason, line }: Stop) => (pattern.test(reason) ? { line, message } : undefined);
}

function colonInValue({ reason, lines, line }: Stop): YamlFault | undefined {
  if (!/mapping|indentation|multiline/.test(reason)) return undefined;
  for (const at of [line, line - 1]) {
    const [, key, value] = /^([\w-]+):[ \t]+([^"'\s[{|>&*!].*?)[ \t]*$/.exec(lines[at] ?? '') ?? [];
    if (key === undefined || value === undefined || !/:(?:[ \t]|$)/.test(value)) continue;
    const fixed = value.length > 60 ? '…' : value.replaceAll("'", "''");
    const message = `The ${key} holds a colon, so it needs quotes: ${key}: '${plain(fixed)}'`;
    return { line: at, message };
  }
  return undefined;
}

function quoteInValue({ lines, line }: Stop): YamlFault | undefined {
  for (const at of [line, line - 1]) {
    const [, key, mark] = /^([\w-]+):[ \t]+(['"]).*\2.*\2[ \t]*$/.exec(lines[at] ?? '') ?? [];
    if (key === undefined || mark === undefined) continue;
    const other = mark === "'" ? 'double' : 'single';
    const message = `The ${key} holds the mark (${mark}) that it is quoted with. Quote it with ${other} ones.`;
    return { line: at, message };
  }
  return undefined;
}

function keyTwice({ reason, lines, line }: Stop): YamlFault | undefined {
  if (!/duplicated mapping key/.test(reason)) return undefined;
  const seen = new Set<string>();
  for (const [at, words] of lines.entries()) {
    const key = /^([\w-]+)[ \t]*:/.exec(words)?.[1];
    if (key === undefined) continue;
    const message = `The key ${quoted(key)} is written twice; the first one counts. Remove one.`;
    if (seen.has(key)) return { line: at, message };
    seen.add(key);
  }
  return { line, message: 'A key is written twice here. Remove one.' };
}

function openQuote({ reason, lines, line }: Stop): YamlFault | undefined {
  const kind = /end of the stream within a (single|double) quoted/.exec(reason)?.[1];
  if (kind === undefined) return undefined;
  const mark = kind === 'double' ? '"' : "'";
  const at = lines.findIndex((words) => words.split(mark).length === 2);
  const message = `A quotation mark (${mark}) is opened here and never closed. Write it behind the value too.`;
  return { line: at < 0 ? line : at, message };
}

function plain(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ').slice(0, 120);
}

/** js-yaml's exceptions, or whatever else was thrown, such as a full call stack. */
function readException(error: unknown): { readonly reason: string; readonly line: number } {
  if (typeof error !== 'object' || error === null) return { reason: String(error), line: 0 };
  const reason = 'reason' in error ? error.reason : 'message' in error ? error.message : '';
  const mark = 'mark' in error ? error.mark : undefined;
  const marked = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : 0;
  return { reason: String(reason), line: typeof marked === 'number' ? marked : 0 };
}
