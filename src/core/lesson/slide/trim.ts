import { isRule } from '../text/blocks.ts';
import type { Line, Scan } from '../text/scan.ts';

/** Text without the empty lines and rules at its ends, and how many lines went at the front. */
export interface Trimmed {
  readonly text: string;
  readonly dropped: number;
}

/**
 * Takes blank lines and thematic breaks off both ends: `---` as the last thing of a slide is no content. At the front only
 * those that were there in the text before notes and directives went, so that a slide begins where its author began it.
 */
export function trimSlide({ text, lines }: Scan, before: string): Trimmed {
  const last = lines.findLast((line) => !isIdle(line));
  const written = before
    .split('\n')
    .findIndex((line) => line.trim() !== '' && !isRule(line.trim()));
  const first = written < 0 ? lines.length - 1 : written;
  if (last === undefined) return { text: '', dropped: first };
  return { text: text.slice(lines[first]?.start, last.end).trimEnd(), dropped: first };
}

function isIdle({ kind, containers }: Line): boolean {
  return kind === 'blank' || kind === 'comment' || (kind === 'rule' && containers.length === 0);
}
