import { scanText, type Scan } from '../text/scan.ts';
import { readLabels, type SlideLabels } from './definitions.ts';
import type { Finding } from '../finding.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { underlinedEnd } from './underlined.ts';
import { asCode, overloadOf } from './overload.ts';

/** What the lines of a slide tell before its Markdown is read. */
export interface SlideOutline {
  /**
   * The source, with its last code fence closed when that was forgotten, so that more may follow it; as code when it
   * would take too long to read.
   */
  readonly source: string;
  /** The smallest number of `#` of its headings; undefined without any. */
  readonly topLevel: number | undefined;
  /** The words of its first heading, as written. */
  readonly heading: string | undefined;
  readonly labels: SlideLabels;
  readonly findings: readonly Finding[];
}

/** Reads the outline of one slide's source. */
export function outlineSlide(source: string): SlideOutline {
  const overload = overloadOf(source);
  if (overload !== undefined) return outlineOverload(source, overload);
  const scan = scanText(source);
  const headings = headingsIn(scan);
  const topLevel = headings.reduce((least, { level }) => Math.min(least, level), Infinity);
  return {
    source: closeFence(scan),
    topLevel: Number.isFinite(topLevel) ? topLevel : undefined,
    heading: headings[0]?.words.replace(/^#+|#+\s*$|[*_`]/g, '').trim() || undefined,
    labels: readLabels(scan),
    findings: [...hiddenSigns(scan), ...underlinedEnd(scan)],
  };
}

function outlineOverload(source: string, message: string): SlideOutline {
  return {
    source: asCode(source),
    topLevel: undefined,
    heading: undefined,
    labels: { defined: new Map(), used: new Map() },
    findings: [{ rule: 'slide-overload', level: 'error', message, line: 0, column: 1 }],
  };
}

function headingsIn({ text, lines }: Scan): readonly { level: number; words: string }[] {
  return lines.flatMap((line, index) => {
    if (line.level === 0) return [];
    const words = line.kind === 'underline' ? lines[index - 1] : line;
    return [{ level: line.level, words: text.slice(words?.content, words?.end) }];
  });
}

function closeFence({ text, lines, openFences }: Scan): string {
  const open = lines[openFences.at(-1) ?? -1];
  if (open === undefined || open.containers.length > 0) return text;
  return `${text}\n${/^(?:`+|~+)/.exec(text.slice(open.content))?.[0] ?? ''}`;
}
