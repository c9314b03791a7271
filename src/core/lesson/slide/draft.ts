import type { Notes, SlideSettings } from '../lesson.ts';
import { takeNotes } from '../notes/take-notes.ts';
import { scanText, type Scan } from '../text/scan.ts';
import type { RawSlide } from '../text/split.ts';
import { movedBy, type Finding } from '../finding.ts';
import { asCode, overloadOf } from './overload.ts';
import { unifyPauses } from './pauses.ts';
import { readSettings } from './settings.ts';
import { readSlideKeys } from './slide-keys.ts';
import { takeComments, type TakenComment } from './take-comments.ts';
import { trimSlide } from './trim.ts';

/** A slide's text with notes and directives taken out, before its Markdown is read. */
export interface SlideDraft {
  readonly source: string;
  /** The line of the source in the text that was split, from 0. */
  readonly line: number;
  /** Lines of the slide with all that was taken out: from, to, for silencing rules. */
  readonly from: number;
  readonly settings: SlideSettings;
  readonly notes: Notes;
  /** Rules that the author silenced, where, and whether that stands before anything else. */
  readonly ignored: readonly {
    readonly rule: string;
    readonly line: number;
    readonly leads: boolean;
  }[];
  /** Lines count from 0 in the text that was split. */
  readonly findings: readonly Finding[];
}

/** Takes notes and directives out of the text of a slide. */
export function draftSlide(raw: RawSlide): SlideDraft {
  const whole = scanText(raw.text);
  const { text, taken, findings } = takeComments(whole);
  const keys = readSlideKeys(raw.keys ?? new Map());
  const settings = readAllSettings(taken, keys.settings);
  const comments = taken.filter(({ kind }) => kind === 'notes');
  const scan = rescan(text, whole);
  const taking = takeNotes(scan, comments);
  const rest = rescan(taking.text, scan);
  const trimmed = trimSlide(rescan(unifyPauses(rest), rest), raw.text);
  const inside = [...findings, ...settings.findings, ...taking.findings];
  return {
    source: trimmed.text,
    line: raw.line + trimmed.dropped,
    from: raw.line,
    settings: settings.settings,
    notes: notesOrCode(taking.notes),
    ignored: taken
      .filter(({ kind }) => kind === 'ignore')
      .flatMap((comment) => ignoredRules(comment, text, raw.line)),
    findings: [...keys.findings, ...inside.map((finding) => movedBy(finding, raw.line))],
  };
}

/** Notes that would take too long to read as Markdown are shown as they are written, as slides are. */
function notesOrCode({ parts, learners, source }: Notes): Notes {
  const readable = (words: string): string =>
    overloadOf(words) === undefined ? words : asCode(words);
  return {
    parts: parts.map(({ step, source }) => ({ step, source: readable(source) })),
    learners: learners.map(readable),
    source,
  };
}

/** Most slides hold nothing to take out, so that what was read of them before still holds. */
function rescan(text: string, before: Scan): Scan {
  return text === before.text ? before : scanText(text);
}

function readAllSettings(taken: readonly TakenComment[], before: SlideSettings) {
  let settings = before;
  const findings: Finding[] = [];
  for (const { kind, words, line } of taken) {
    if (kind !== 'slide') continue;
    const read = readSettings(words, settings);
    settings = read.settings;
    for (const fault of read.faults) findings.push({ ...fault, level: 'error', line, column: 1 });
  }
  return { settings, findings };
}

function ignoredRules({ words, at, line }: TakenComment, text: string, first: number) {
  const leads = text.slice(0, at).trim() === '';
  return words
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((rule) => ({ rule, line: line + first, leads }));
}
