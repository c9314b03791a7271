import type { Scan } from '../text/scan.ts';
import type { Finding } from '../finding.ts';

/** A sentence, or more than a heading is likely to hold. */
const sentence = /[.!?:;,]["'”’)]?$|^.{80}/s;

/** A sentence with `---` right below it, at the end of a slide: a heading for Markdown, hardly for its author. */
export function underlinedEnd({ text, lines }: Scan): readonly Finding[] {
  const last = lines.at(-1);
  if (last?.kind !== 'underline' || last.level !== 2) return [];
  const first = lines.findLastIndex(({ continues }) => !continues);
  const words = text.slice(lines[first]?.content, last.start).trimEnd();
  if (!sentence.test(words)) return [];
  const message =
    'The --- right below these words makes them a heading. Leave an empty line above it, or remove it.';
  return [{ rule: 'heading-by-rule', level: 'hint', message, line: first, column: 1 }];
}
