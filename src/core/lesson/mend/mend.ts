import { cleanText } from '../clean.ts';
import { readFront, type FrontReading } from '../front/read.ts';
import { tidyNotes } from '../notes/parts.ts';
import { draftSlide, type SlideDraft } from '../slide/draft.ts';
import { settleSlides } from '../slide/settle.ts';
import { scanText } from '../text/scan.ts';
import { splitSlides, type RawSlide } from '../text/split.ts';
import { addNotes, editPlaces, writeNotes, type Edit } from './edits.ts';
import { createOffsets } from './offsets.ts';
import { findNotePlaces, type Dialect, type NotePlace } from './places.ts';

/**
 * A file with other notes on one of its slides, or why it has none. `place`: the slide is not there, or its notes stand
 * where they cannot be changed alone. `words`: these words would not be read back as the notes of this slide.
 */
export type Mended =
  | { readonly kind: 'mended'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: 'place' | 'words' };

/**
 * Gives a slide other notes, in the text of its file. Nothing but notes changes: each way of writing them is tried, and
 * the file read again, until one is found that leaves all else as it was and gives these very notes.
 *
 * @param written The file as it is, with its own line breaks.
 * @param slide The slide's number, from 1.
 * @param words Markdown; nothing takes the notes away.
 */
export function mendNotes(written: string, slide: number, words: string): Mended {
  const wanted = tidyNotes(`\n${words.replace(/\r\n?/g, '\n')}`);
  const before = draftFile(written);
  const draft = shownIn(before)[slide - 1];
  if (draft?.notes.source === wanted) return { kind: 'mended', text: written };
  const found = draft && locate(before, draft);
  if (found === undefined) return { kind: 'refused', why: 'place' };
  for (const edits of waysTo(found, wanted)) {
    const text = applyEdits(written, edits, found.at);
    if (isOnlyNotes(before, draftFile(text), { slide, wanted })) return { kind: 'mended', text };
  }
  return { kind: 'refused', why: 'words' };
}

/** A file cut into slides, with notes and directives taken out. All else of a lesson follows from that. */
interface DraftedFile {
  readonly front: FrontReading;
  /** Where the slides begin in the text with one kind of line breaks. */
  readonly at: number;
  readonly slides: readonly RawSlide[];
  readonly drafts: readonly SlideDraft[];
}

function draftFile(written: string): DraftedFile {
  const { text } = cleanText(written, '');
  const front = readFront(text);
  const slides = splitSlides(scanText(front.body), front.front.separator);
  const { drafts } = settleSlides(slides);
  return { front, at: text.length - front.body.length, slides, drafts };
}

function shownIn({ drafts }: DraftedFile): readonly SlideDraft[] {
  return drafts.filter(({ settings }) => !settings.hidden);
}

/** A slide in the text of its file. */
interface LocatedSlide {
  readonly text: string;
  /** Where it begins in the text with one kind of line breaks. */
  readonly at: number;
  readonly isLast: boolean;
  readonly places: readonly NotePlace[];
  /** How its notes are written, or else those of the lesson. */
  readonly dialect: Dialect;
}

function locate(file: DraftedFile, draft: SlideDraft): LocatedSlide | undefined {
  const { body } = file.front;
  const raw = file.slides.find(
    (each) => draft.from === each.line && body.startsWith(each.text, each.at),
  );
  if (raw === undefined) return undefined;
  const own = draftSlide(raw);
  const places = findNotePlaces(raw.text);
  const told = places.map(({ words }) => words).filter((words) => words !== '');
  const isWhole = own.source === draft.source && told.join('\n\n') === draft.notes.source;
  if (!isWhole) return undefined;
  return {
    text: raw.text,
    at: file.at + raw.at,
    isLast: raw.at + raw.text.length >= body.length,
    places,
    dialect: dialectIn(places) ?? dialectOf(file),
  };
}

function dialectIn(places: readonly NotePlace[]): Dialect | undefined {
  return places.find(({ dialect }) => dialect !== undefined)?.dialect;
}

function dialectOf({ slides, drafts }: DraftedFile): Dialect {
  const noted = new Set(drafts.filter(({ notes }) => notes.source !== '').map(({ from }) => from));
  for (const { text, line } of slides) {
    const dialect = noted.has(line) ? dialectIn(findNotePlaces(text)) : undefined;
    if (dialect !== undefined) return dialect;
  }
  return usual;
}

const usual: Dialect = { kind: 'line', mark: 'Note:' };

/** How the notes may be written, the nearest to what is there first. */
function waysTo(slide: LocatedSlide, wanted: string): readonly (readonly Edit[])[] {
  const { text, places, isLast, dialect } = slide;
  const fresh: readonly Dialect[] = [dialect, usual, { kind: 'div' }];
  const added = fresh.map((form) => addNotes(text, writeNotes(form, wanted), isLast));
  const gone = (['with-lines', 'alone'] as const).map((removal) =>
    editPlaces(text, places, '', removal),
  );
  if (wanted === '') return gone;
  if (places.length === 0) return added.map((edit) => [edit]);
  return [
    editPlaces(text, places, wanted, 'with-lines'),
    editPlaces(text, places, wanted, 'alone'),
    ...gone.flatMap((edits) => added.map((edit) => [...edits, edit])),
  ];
}

/** Edits of a slide, applied to the file with its own line breaks. */
function applyEdits(written: string, edits: readonly Edit[], at: number): string {
  const { offsetOf, lineBreak } = createOffsets(written);
  let text = written;
  for (const { start, end, put } of edits.toSorted((a, b) => b.start - a.start))
    text =
      text.slice(0, offsetOf(at + start)) +
      put.replaceAll('\n', lineBreak) +
      text.slice(offsetOf(at + end));
  return text;
}

interface Wish {
  readonly slide: number;
  readonly wanted: string;
}

function isOnlyNotes(before: DraftedFile, after: DraftedFile, { slide, wanted }: Wish): boolean {
  if (shownIn(after)[slide - 1]?.notes.source !== wanted) return false;
  return restOf(before, shownIn(before)[slide - 1]) === restOf(after, shownIn(after)[slide - 1]);
}

/** All of a file but the notes of one slide. Empty lines more or less are no difference, nor are lines' numbers. */
function restOf({ front, drafts }: DraftedFile, but: SlideDraft | undefined): string {
  const slides = drafts.map((draft) => [
    draft.source.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n\n'),
    draft.settings,
    draft.ignored.map(({ rule, leads }) => [rule, leads]),
    draft === but ? '' : draft.notes.source,
  ]);
  return JSON.stringify([front.front, slides]);
}
