import type { Token } from 'markdown-it';
import { prose as english } from '../../words/en/prose.ts';
import type { ProseWords } from '../../words/words.ts';

/** The kinds of call-out, by the names authors give them. */
export type CalloutKind = keyof ProseWords['callouts'];

const names: Readonly<Record<string, CalloutKind>> = {
  tip: 'tip',
  hint: 'tip',
  note: 'note',
  info: 'info',
  warning: 'warning',
  caution: 'caution',
  danger: 'danger',
  important: 'important',
  success: 'success',
  'exam-tip': 'exam-tip',
  'exam-focus': 'exam-focus',
};

/** The kind of call-out a name means: `tip`, `callout-tip`, `Exam Tip`; undefined for other words. */
export function calloutKind(name: string): CalloutKind | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^callout-/, '')
    .replace(/\s+/g, '-');
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/**
 * What stands at the head of a call-out: the author's words, or the name of its kind. Its paragraph is marked then, so
 * that a page in another language can put its own name there.
 */
export function calloutTitle(kind: CalloutKind, words: string, paragraph?: Token): string {
  if (words.trim() !== '') return words.trim();
  paragraph?.attrSet('data-kind', kind);
  return english.callouts[kind];
}
