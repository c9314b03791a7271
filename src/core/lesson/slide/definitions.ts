import type { Line, Scan } from '../text/scan.ts';

/** A definition as written, and its line in the slide's source, from 0. */
export interface Definition {
  readonly words: string;
  readonly line: number;
}

/** Link and footnote definitions of one slide, and the labels that its text uses, each with the line of its first use. */
export interface SlideLabels {
  readonly defined: ReadonlyMap<string, Definition>;
  readonly used: ReadonlyMap<string, number>;
}

const definition = /^\[(\^?)((?:[^[\]\\]|\\.){1,300})\]:/;
const use = /(?<!\\)\[(\^?)((?:[^[\]\\]|\\.){1,300})\]/g;
/** More than this is no longer copied to other slides. */
const mostCopied = 500;

/** Collects what a slide defines and what it uses; code blocks are not looked at. */
export function readLabels({ text, lines }: Scan): SlideLabels {
  const defined = new Map<string, Definition>();
  const used = new Map<string, number>();
  /** The footnote that the lines below may belong to. */
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.content, line.end);
    const found = defines(line) ? definition.exec(content) : null;
    if (found !== null) {
      const key = labelKey(found[1], found[2]);
      open = found[1] === '^' && !defined.has(key) ? key : undefined;
      if (!defined.has(key)) defined.set(key, { words: content, line: index });
    } else if (open !== undefined && belongs(line, text)) {
      const note = defined.get(open);
      const words = `${note?.words ?? ''}\n${text.slice(line.start, line.end)}`;
      defined.set(open, { words, line: note?.line ?? index });
    } else open = undefined;
    if (line.kind !== 'code') collectUses(content.slice(found?.[0].length ?? 0), index, used);
  }
  return { defined, used };
}

function defines({ kind, containers }: Line): boolean {
  return kind === 'text' && containers.length === 0;
}

/** Whether a line goes on with the footnote above it. */
function belongs(line: Line, text: string): boolean {
  const words = text.slice(line.start, line.end);
  return line.continues || words.trim() === '' || /^(?: {4}|\t)/.test(words);
}

function collectUses(content: string, line: number, used: Map<string, number>): void {
  if (!content.includes('[')) return;
  for (const [, note, label] of content.replace(/`[^`]*`/g, '').matchAll(use)) {
    const key = labelKey(note, label);
    if (!used.has(key)) used.set(key, line);
  }
}

function labelKey(note = '', label = ''): string {
  return note + label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** For each slide, the definitions that it uses and that stand only on others, as Markdown to append. */
export function shareDefinitions(slides: readonly SlideLabels[]): readonly string[] {
  const all = new Map<string, string>();
  for (const { defined } of slides) {
    for (const [key, { words }] of defined) if (!all.has(key)) all.set(key, words);
  }
  return slides.map((slide) => missingFrom(slide, all));
}

function missingFrom({ defined, used }: SlideLabels, all: ReadonlyMap<string, string>): string {
  if (all.size === defined.size) return '';
  const wanted = [...used.keys()];
  const copied = new Map<string, string>();
  for (let key = wanted.pop(); key !== undefined && copied.size < mostCopied; key = wanted.pop()) {
    const words = defined.has(key) || copied.has(key) ? undefined : all.get(key);
    if (words === undefined) continue;
    copied.set(key, words.trimEnd());
    const inner = new Map<string, number>();
    collectUses(words, 0, inner);
    wanted.push(...inner.keys());
  }
  return [...copied.values()].join('\n\n');
}
