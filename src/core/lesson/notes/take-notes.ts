import type { Notes } from '../lesson.ts';
import type { Finding } from '../finding.ts';
import type { Line, Scan } from '../text/scan.ts';
import { readNotes } from './parts.ts';
import { findNoteRegions, type NoteRegion } from './regions.ts';

/** Words of a comment that is notes, and where it was in the text. */
export interface NoteComment {
  readonly at: number;
  readonly words: string;
}

/** The notes of a slide, and its text with only their line breaks left. */
export interface TakenNotes {
  readonly text: string;
  readonly notes: Notes;
  readonly findings: readonly Finding[];
}

/** Takes notes of every dialect out of a slide's text; comments were taken out before, and are put back in their order. */
export function takeNotes(scan: Scan, comments: readonly NoteComment[]): TakenNotes {
  const regions = findNoteRegions(scan);
  return {
    text: blankOut(scan.text, regions),
    notes: readNotes(piecesOf(scan.text, regions, comments)),
    findings: regions.flatMap((region) => [...unclosed(region), ...headings(region, scan)]),
  };
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

/** The notes in the order in which they stand; a comment within a region stays at its place there. */
function piecesOf(
  text: string,
  regions: readonly NoteRegion[],
  comments: readonly NoteComment[],
): readonly string[] {
  const within = new Map<NoteRegion, NoteComment[]>(regions.map((region) => [region, []]));
  const pieces: NoteComment[] = [];
  let next = 0;
  for (const comment of comments) {
    while ((regions[next]?.end ?? Infinity) < comment.at) next++;
    const region = regions[next];
    const inside = region !== undefined && region.start <= comment.at;
    ((inside ? within.get(region) : undefined) ?? pieces).push(comment);
  }
  for (const [region, own] of within) {
    pieces.push({ at: region.start, words: wordsOf(text, region, own) });
  }
  return pieces.sort((a, b) => a.at - b.at).map(({ words }) => words);
}

function wordsOf(text: string, region: NoteRegion, comments: readonly NoteComment[]): string {
  const words: string[] = [];
  let from = region.innerStart;
  for (const comment of comments) {
    const at = Math.min(Math.max(comment.at, from), region.innerEnd);
    words.push(text.slice(from, at), comment.words);
    from = at;
  }
  return [...words, text.slice(from, region.innerEnd)].join('');
}

function unclosed({ closed, line }: NoteRegion): readonly Finding[] {
  const message =
    'These notes have no end: all that follows on the slide was taken as notes. Write ::: where they end.';
  return closed ? [] : [{ rule: 'notes-unclosed', level: 'warning', message, line, column: 1 }];
}

/** `Note:` as a word of the slide takes all that follows with it; a heading below shows that it was not meant to. */
function headings(region: NoteRegion, { lines }: Scan): readonly Finding[] {
  const inside = ({ start, level }: Line): boolean =>
    level > 0 && start > region.start && start < region.end;
  if (!region.toTheEnd || !lines.some(inside)) return [];
  const message =
    'All that follows on the slide became notes, and a heading with it. If this is for learners, write **Note:** or ::: note.';
  return [{ rule: 'notes-heading', level: 'warning', message, line: region.line, column: 1 }];
}
