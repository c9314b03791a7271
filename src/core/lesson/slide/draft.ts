import type { Notes, SlideSettings } from '../lesson.ts';
import { findNoteRegions, type NoteRegion } from '../notes/regions.ts';
import { readNotes } from '../notes/parts.ts';
import { scanText, type Scan } from '../text/scan.ts';
import type { RawSlide } from '../text/split.ts';
import { movedBy, type Finding } from './finding.ts';
import { unifyPauses } from './pauses.ts';
import { noSettings, readSettings } from './settings.ts';
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
  const settings = readAllSettings(taken);
  const scan = rescan(text, whole);
  const regions = findNoteRegions(scan);
  const rest = rescan(blankOut(text, regions), scan);
  const trimmed = trimSlide(rescan(unifyPauses(rest), rest), raw.text);
  const all = [...findings, ...settings.findings, ...regions.flatMap(regionFindings)];
  return {
    source: trimmed.text,
    line: raw.line + trimmed.dropped,
    from: raw.line,
    settings: settings.settings,
    notes: readNotes(notePieces(text, regions, taken)),
    ignored: taken
      .filter(({ kind }) => kind === 'ignore')
      .flatMap((comment) => ignoredRules(comment, text, raw.line)),
    findings: all.map((finding) => movedBy(finding, raw.line)),
  };
}

/** Most slides hold nothing to take out, so that what was read of them before still holds. */
function rescan(text: string, before: Scan): Scan {
  return text === before.text ? before : scanText(text);
}

function readAllSettings(taken: readonly TakenComment[]) {
  let settings = noSettings;
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

/** Only line breaks stay where notes were. */
function blankOut(text: string, regions: readonly NoteRegion[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of regions) {
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]+/g, ''));
    from = end;
  }
  return [...kept, text.slice(from)].join('');
}

/** The notes of all dialects in the order in which they stand; comments within a region stay at their place. */
function notePieces(
  text: string,
  regions: readonly NoteRegion[],
  taken: readonly TakenComment[],
): readonly string[] {
  const comments = taken.filter(({ kind }) => kind === 'notes');
  const pieces: { at: number; words: string }[] = [];
  let next = 0;
  for (const region of regions) {
    for (; (comments[next]?.at ?? Infinity) < region.start; next++)
      addComment(pieces, comments[next]);
    let words = '';
    let from = region.innerStart;
    for (; (comments[next]?.at ?? Infinity) <= region.end; next++) {
      const at = Math.min(Math.max(comments[next]?.at ?? from, from), region.innerEnd);
      words += `${text.slice(from, at)}${comments[next]?.words ?? ''}`;
      from = at;
    }
    pieces.push({ at: region.start, words: words + text.slice(from, region.innerEnd) });
  }
  for (; next < comments.length; next++) addComment(pieces, comments[next]);
  return pieces.map(({ words }) => words);
}

function addComment(
  pieces: { at: number; words: string }[],
  comment: TakenComment | undefined,
): void {
  if (comment !== undefined) pieces.push({ at: comment.at, words: comment.words });
}

function regionFindings({ closed, line }: NoteRegion): readonly Finding[] {
  const message =
    'These notes have no end: all that follows on the slide was taken as notes. Write ::: where they end.';
  return closed ? [] : [{ rule: 'notes-unclosed', level: 'warning', message, line, column: 1 }];
}
