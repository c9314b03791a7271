/** Where the front matter of a lesson stands, in lines from 0, and how it is marked. */
export interface FrontBlock {
  /**
   * `fenced`: between `---` and `---`. `unclosed`: the second is missing. `unopened`: the first is missing. `toml`:
   * between `+++`. `json`: between `;;;`.
   */
  readonly form: 'fenced' | 'unclosed' | 'unopened' | 'toml' | 'json';
  /** The first line of the file that belongs to it. */
  readonly start: number;
  /** Its keys: from this line up to, but not including, the other. */
  readonly from: number;
  readonly to: number;
  /** The line on which the lesson's text begins. */
  readonly body: number;
}

const key = /^(["']?)[\p{L}_][\p{L}\p{N}_ .-]{0,99}\1[ \t]*:(?:[ \t]|$)/u;
const lessonKey = /^(?:title|layout|section|lesson)[ \t]*:[ \t]/;
const close = /^(?:---|\.\.\.)[ \t]*$/;
const fileName = /^#{1,6}[ \t].*\.(?:md|markdown)[ \t]*$/i;

/** Finds the front matter; undefined when the file begins with its first slide. */
export function findFrontBlock(lines: readonly string[]): FrontBlock | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  const first = lines[start]?.trimEnd();
  if (first === '---' || first === '= yaml =') return findFenced(lines, start);
  if (first === '+++') return findForeign(lines, start, 'toml');
  if (first === ';;;') return findForeign(lines, start, 'json');
  return start < 0 ? undefined : findUnopened(lines, start);
}

/** Whether a line begins a key, as `title: …` does. */
export function isKeyLine(line: string): boolean {
  return key.test(line);
}

function findFenced(lines: readonly string[], start: number): FrontBlock | undefined {
  const from = start + 1;
  const to = lines.findIndex((line, index) => index >= from && close.test(line));
  const inner = lines.slice(from, to < 0 ? undefined : to);
  if (inner.every((line) => line.trim() === '')) {
    return to < 0 ? undefined : { form: 'fenced', start, from, to, body: to + 1 };
  }
  if (!startsWithKeys(inner)) return undefined;
  const end = to < 0 ? endOfKeys(inner, false) : endOfKeys(inner, true);
  if (end === undefined) return { form: 'fenced', start, from, to, body: to + 1 };
  return { form: 'unclosed', start, from, to: from + end, body: from + end };
}

function startsWithKeys(inner: readonly string[]): boolean {
  const first = inner.find((line) => line.trim() !== '' && !/^[#%]/.test(line));
  return first !== undefined && (isKeyLine(first.replace(/^\uFEFF/, '')) || /^[{?]/.test(first));
}

/**
 * Where keys end and words of a slide begin, when the block was never closed. In a block that has a closing line this
 * asks for a heading or a comment behind a blank line and no key below it: that `---` is a rule at a slide's end.
 */
function endOfKeys(inner: readonly string[], closed: boolean): number | undefined {
  for (let index = 1; index < inner.length; index++) {
    const blank = inner[index - 1]?.trim() === '';
    const line = inner[index] ?? '';
    if (blank && /^(?:#{1,6}[ \t]|<!--)/.test(line) && !inner.slice(index).some(isFrontKey))
      return index;
    if (!closed && !mayBeYaml(line)) return index;
  }
  return closed ? undefined : inner.length;
}

function isFrontKey(line: string): boolean {
  return isKeyLine(line) && !/^(?:notes?|example|tip|warning)/i.test(line);
}

function mayBeYaml(line: string): boolean {
  return isKeyLine(line) || line.trim() === '' || /^(?:[ \t]|#(?!#* )|- |[}\]])/.test(line);
}

function findUnopened(lines: readonly string[], start: number): FrontBlock | undefined {
  const named = fileName.test(lines[start] ?? '');
  let from = start;
  if (named) from = lines.findIndex((line, index) => index > start && line.trim() !== '');
  if (from < 0) return undefined;
  let to = from;
  while (to < lines.length && isKeyLine(lines[to] ?? '')) to++;
  const end = lines.findIndex((line, index) => index >= to && line.trim() !== '');
  const keys = lines.slice(from, to);
  const sound = keys.length > 1 && keys.some((line) => lessonKey.test(line));
  if (!sound || end < 0 || lines[end]?.trimEnd() !== '---') return undefined;
  return { form: 'unopened', start, from, to, body: end + 1 };
}

function findForeign(
  lines: readonly string[],
  start: number,
  form: 'toml' | 'json',
): FrontBlock | undefined {
  const mark = lines[start]?.trimEnd();
  const to = lines.findIndex((line, index) => index > start && line.trimEnd() === mark);
  return to < 0 ? undefined : { form, start, from: start + 1, to, body: to + 1 };
}
