/** The value of a key as it stands in the file, and its line, from 0. */
export interface RawValue {
  readonly words: string;
  readonly line: number;
}

const pair = /^(["']?)([\p{L}_][\p{L}\p{N}_ .-]{0,99}?)\1[ \t]*[:=](?:[ \t]+(.*))?$/u;

/**
 * The keys at the left edge with their words as written, the first of each. Needs no valid YAML, so that a lesson keeps
 * its title and its place in the course when one line of its front matter is wrong.
 */
export function readRawValues(lines: readonly string[]): ReadonlyMap<string, RawValue> {
  const values = new Map<string, RawValue>();
  lines.forEach((line, index) => {
    const [, , name, words = ''] = pair.exec(line.trimEnd()) ?? [];
    const key = name?.toLowerCase();
    if (key === undefined || values.has(key)) return;
    values.set(key, { words: unquote(words), line: index });
  });
  return values;
}

/** Without a comment at its end and without its quotes, also when the closing one was forgotten. */
function unquote(words: string): string {
  const trimmed = words.trim();
  const mark = trimmed[0];
  if (mark === '"' || mark === "'") {
    const end = trimmed.lastIndexOf(mark);
    return trimmed.slice(1, end > 0 ? end : undefined).trim();
  }
  return trimmed.replace(/(?:^|[ \t])#.*$/, '').trim();
}
