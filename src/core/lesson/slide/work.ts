import { kindOf } from '../front/kind.ts';
import type { FrontReading } from '../front/read.ts';
import { readSlide } from '../markdown/read.ts';
import type { SlideContext, SlideReading } from '../reading.ts';
import { roughTitle } from '../title.ts';
import { shareDefinitions } from './definitions.ts';
import type { SlideDraft } from './draft.ts';
import { readNoteFiles } from './note-files.ts';
import { outlineSlide, type SlideOutline } from './outline.ts';

/** A slide on its way from text to data: what was taken out of it, what its lines and what its Markdown say. */
export interface SlideWork {
  readonly draft: SlideDraft;
  readonly outline: SlideOutline;
  readonly definitions: string;
  readonly reading: SlideReading;
  readonly noteFiles: Pick<SlideReading, 'files' | 'codeLanguages'>;
}

/** Reads the Markdown of the slides, each in the light of the others: levels of headings, definitions, the kind. */
export function readSlides(
  drafts: readonly SlideDraft[],
  front: FrontReading,
  file: string,
): readonly SlideWork[] {
  const outlines = drafts.map(({ source }) => outlineSlide(source));
  const shared = shareDefinitions(outlines.map(({ labels }) => labels));
  const levels = outlines.map(({ topLevel }) => topLevel ?? 6);
  const headings = outlines.map(({ heading }) => heading);
  const common = {
    file,
    titleLevel: levels.reduce((least, level) => Math.min(least, level), 6),
    kind: kindOf(front.front, roughTitle(front.front.title, headings, file)),
    incremental: front.front.incremental,
  };
  return drafts.map((draft, index) => {
    const outline = outlines[index] ?? outlineSlide(draft.source);
    const definitions = shared[index] ?? '';
    const line = front.line + draft.line + 1;
    return readWork(draft, outline, { ...common, line, first: index === 0, definitions });
  });
}

function readWork(draft: SlideDraft, outline: SlideOutline, context: SlideContext): SlideWork {
  return {
    draft,
    outline,
    definitions: context.definitions,
    reading: readSlide(outline.source, context),
    noteFiles: readNoteFiles(draft.notes, context),
  };
}
