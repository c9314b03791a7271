import type { Scan } from '../text/scan.ts';

/** Link and footnote definitions of one slide, and the labels that its text uses. */
export interface SlideLabels {
  readonly defined: ReadonlyMap<string, string>;
  readonly used: ReadonlySet<string>;
}

const definition = /^\[(\^?)((?:[^[\]\\]|\\.){1,300})\]:[ \t]*\S?/;
const use = /\[(\^?)((?:[^[\]\\]|\\.){1,300})\]/g;
/** More than this is no longer copied to other slides. */
const mostCopied = 500;

/** Collects what a slide defines and what it uses; code is not looked at. */
export function readLabels({ text, lines }: Scan): SlideLabels {
  const defined = new Map<string, string>();
  const used = new Set<string>();
  let open: string | undefined;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const content = text.slice(line.content, line.end);
    const [, note = '', label] =
      line.kind === 'text' && line.containers.length === 0 ? (definition.exec(content) ?? []) : [];
    if (label !== undefined) {
      const key = labelKey(note, label);
      open = note === '^' && !defined.has(key) ? key : undefined;
      if (!defined.has(key)) defined.set(key, content);
    } else if (
      open !== undefined &&
      (line.continues || words.trim() === '' || /^(?: {4}|\t)/.test(words))
    ) {
      defined.set(open, `${defined.get(open) ?? ''}\n${words}`);
    } else open = undefined;
    if (line.kind !== 'code' && line.kind !== 'fence')
      collectUses(label === undefined ? content : content.slice(content.indexOf(']:') + 2), used);
  }
  return { defined, used };
}

function collectUses(content: string, used: Set<string>): void {
  if (!content.includes('[')) return;
  for (const [, note = '', label = ''] of content.matchAll(use)) used.add(labelKey(note, label));
}

function labelKey(note: string, label: string): string {
  return note + label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** For each slide, the definitions that it uses and that stand only on others, as Markdown to append. */
export function shareDefinitions(slides: readonly SlideLabels[]): readonly string[] {
  const all = new Map<string, string>();
  for (const { defined } of slides) {
    for (const [key, words] of defined) if (!all.has(key)) all.set(key, words);
  }
  return slides.map((slide) => missingFrom(slide, all));
}

function missingFrom({ defined, used }: SlideLabels, all: ReadonlyMap<string, string>): string {
  if (all.size === 0 || all.size === defined.size) return '';
  const wanted = [...used];
  const copied = new Map<string, string>();
  for (let key = wanted.pop(); key !== undefined && copied.size < mostCopied; key = wanted.pop()) {
    const words = defined.has(key) || copied.has(key) ? undefined : all.get(key);
    if (words === undefined) continue;
    copied.set(key, words.trimEnd());
    const inner = new Set<string>();
    collectUses(words, inner);
    wanted.push(...inner);
  }
  return [...copied.values()].join('\n\n');
}
