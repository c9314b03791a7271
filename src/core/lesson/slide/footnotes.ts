import { quoted } from '../../problem.ts';
import type { SlideLabels } from './definitions.ts';
import type { Finding } from '../finding.ts';

/**
 * Footnotes that miss their other half, slide by slide: a mark without a note is shown as it is written, and a note
 * without a mark is shown nowhere.
 */
export function strayFootnotes(slides: readonly SlideLabels[]): readonly (readonly Finding[])[] {
  const defined = new Set(slides.flatMap((slide) => [...slide.defined.keys()]));
  const used = new Set(slides.flatMap((slide) => [...slide.used.keys()]));
  return slides.map((slide) => [
    ...[...slide.used]
      .filter(([key]) => isNote(key) && !defined.has(key))
      .map(([key, line]) => missing(key, line)),
    ...[...slide.defined]
      .filter(([key]) => isNote(key) && !used.has(key))
      .map(([key, { line }]) => unused(key, line)),
  ]);
}

function isNote(key: string): boolean {
  return key.startsWith('^') && !/\s/.test(key);
}

function missing(key: string, line: number): Finding {
  const message = `There is no footnote ${quoted(key.slice(1))}, so this mark is shown as text. Write [${plain(key)}]: and its words on a line of their own.`;
  return { rule: 'footnote-missing', level: 'warning', message, line, column: 1 };
}

function unused(key: string, line: number): Finding {
  const message = `Nothing refers to the footnote ${quoted(key.slice(1))}, so it is shown nowhere. Write [${plain(key)}] where it belongs.`;
  return { rule: 'footnote-unused', level: 'warning', message, line, column: 1 };
}

function plain(key: string): string {
  return quoted(key).slice(1, -1);
}
