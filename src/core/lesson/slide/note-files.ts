import type { Notes } from '../lesson.ts';
import { readSlide } from '../markdown/read.ts';
import type { SlideContext, SlideReading } from '../reading.ts';

const mayHoldFiles = /\]\(|\]:|<(?:img|video|audio|source)\b|```|~~~/i;

/** The files that notes name and the languages of their code: they are published with the notes, wherever those go. */
export function readNoteFiles(
  { parts }: Notes,
  context: SlideContext,
): Pick<SlideReading, 'files' | 'codeLanguages'> {
  const source = parts.map((part) => part.source).join('\n\n');
  if (!mayHoldFiles.test(source)) return { files: [], codeLanguages: [] };
  const { files, codeLanguages } = readSlide(source, { ...context, first: false });
  // Where in the slide the notes stood is not known any more.
  const placed = files.map(({ path, kind }) => ({ path, kind, line: context.line, column: 1 }));
  return { files: placed, codeLanguages };
}
