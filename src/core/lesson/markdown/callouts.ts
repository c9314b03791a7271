import { en } from '../../words/en.ts';

/** The kinds of call-out, by the names authors give them. */
export type CalloutKind = keyof typeof en.prose.callouts;

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

/** What stands at the head of a call-out: the author's words, or the name of its kind. */
export function calloutTitle(kind: CalloutKind, words: string): string {
  return words.trim() === '' ? en.prose.callouts[kind] : words.trim();
}
