import { scanText } from '../text/scan.ts';
import { asCode, overloadOf } from './overload.ts';
import { readLabels, type SlideLabels } from './definitions.ts';

/** What the lines of a slide tell before its Markdown is read. */
export interface SlideOutline {
  /** The source, with its last code fence closed when that was forgotten, so that more may follow it. */
  readonly source: string;
  /** Why the source was made code instead of being read; undefined for all that a teacher writes. */
  readonly overload: string | undefined;
  /** The smallest number of `#` of its headings; undefined without any. */
  readonly topLevel: number | undefined;
  /** The words of its first heading, as written. */
  readonly heading: string | undefined;
  readonly labels: SlideLabels;
}

/** Reads the outline of one slide's source. */
export function outlineSlide(source: string): SlideOutline {
  const overload = overloadOf(source);
  if (overload !== undefined) {
    const labels = { defined: new Map<string, string>(), used: new Set<string>() };
    return { source: asCode(source), overload, topLevel: undefined, heading: undefined, labels };
  }
  const scan = scanText(source);
  const headings = scan.lines.flatMap((line, index) => {
    if (line.level === 0) return [];
    const from = line.kind === 'underline' ? scan.lines[index - 1] : line;
    return [{ level: line.level, words: source.slice(from?.content, from?.end) }];
  });
  const topLevel = headings.reduce((least, { level }) => Math.min(least, level), Infinity);
  const open = scan.lines[scan.openFences.at(-1) ?? -1];
  const mark =
    open?.containers.length === 0 ? /^(?:`+|~+)/.exec(source.slice(open.content))?.[0] : undefined;
  return {
    overload,
    source: mark === undefined ? source : `${source}\n${mark}`,
    topLevel: Number.isFinite(topLevel) ? topLevel : undefined,
    heading: headings[0]?.words.replace(/^#+|#+\s*$|[*_`]/g, '').trim() || undefined,
    labels: readLabels(scan),
  };
}
