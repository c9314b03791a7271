import type { NotePart, Notes } from '../lesson.ts';
import type { RawSlide } from '../text/split.ts';
import { draftSlide, type SlideDraft } from './draft.ts';
import type { Finding } from '../finding.ts';

/** More slides than this are put on the last one. */
export const mostSlides = 2000;

/** The slides of a lesson that hold something, and what was found in all. */
export interface Settled {
  readonly drafts: readonly SlideDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Drafts the slides and leaves out the empty ones: before the first break and after the last that is nothing to speak of,
 * between two breaks it is told. Notes of an empty slide go to the one before it, or to the first.
 */
export function settleSlides(raw: readonly RawSlide[]): Settled {
  const { slides, findings: many } = limit(raw);
  const all = slides.map(draftSlide);
  const first = all.findIndex(holdsSomething);
  const last = all.findLastIndex(holdsSomething);
  const drafts: SlideDraft[] = [];
  const findings = [...many, ...all.flatMap((draft) => draft.findings)];
  for (const [index, draft] of all.entries()) {
    if (holdsSomething(draft)) {
      const early = index === first ? all.slice(0, first) : [];
      drafts.push(
        early.reduceRight((next, before) => withNotes(next, before.notes, next.notes), draft),
      );
      continue;
    }
    const previous = drafts.pop();
    if (previous !== undefined) drafts.push(withNotes(previous, previous.notes, draft.notes));
    if (index > first && index < last) findings.push(emptyFinding(draft, slides[index]));
  }
  return { drafts: first < 0 ? onlyNotes(all) : drafts, findings };
}

/** A lesson without words still has a slide, and that has the notes of all. */
function onlyNotes([first, ...others]: readonly SlideDraft[]): readonly SlideDraft[] {
  if (first === undefined) return [];
  return [others.reduce((all, { notes }) => withNotes(all, all.notes, notes), first)];
}

function limit(raw: readonly RawSlide[]): {
  slides: readonly RawSlide[];
  findings: readonly Finding[];
} {
  const full = raw.filter(({ text }) => text.trim() !== '');
  const from = full[mostSlides - 1];
  if (full.length <= mostSlides || from === undefined) return { slides: raw, findings: [] };
  const index = raw.indexOf(from);
  const rest = raw.slice(index).map(({ text }) => text);
  const message = `The lesson has ${full.length} slides; all from number ${mostSlides} on stand on one. Split the lesson.`;
  return {
    slides: [...raw.slice(0, index), { text: rest.join('\n\n'), line: from.line, at: from.at }],
    findings: [{ rule: 'lesson-slides', level: 'error', message, line: from.line, column: 1 }],
  };
}

function holdsSomething({ source, settings }: SlideDraft): boolean {
  return source !== '' || settings.background !== undefined || settings.layout !== undefined;
}

/** Told at the break that ends it. */
function emptyFinding({ from }: SlideDraft, raw: RawSlide | undefined): Finding {
  const message =
    'Nothing stands between these two pagebreaks, so no slide was made. Remove one of them.';
  return {
    rule: 'slide-empty',
    level: 'hint',
    message,
    line: from + (raw?.text.split('\n').length ?? 1) - 1,
    column: 1,
  };
}

function withNotes(draft: SlideDraft, first: Notes, then: Notes): SlideDraft {
  const last = first.parts.at(-1)?.step ?? 0;
  const moved = then.parts.map(({ step, source }) => ({ step: step + last, source }));
  const parts: NotePart[] = [];
  for (const part of [...first.parts, ...moved]) {
    const before = parts.at(-1)?.step === part.step ? parts.pop() : undefined;
    const source = before === undefined ? part.source : `${before.source}\n\n${part.source}`;
    parts.push({ step: part.step, source });
  }
  const learners = [...first.learners, ...then.learners];
  const source = [first.source, then.source].filter((text) => text !== '').join('\n\n');
  return { ...draft, notes: { parts, learners, source } };
}
