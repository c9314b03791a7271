import type { LocalEdits } from './edits.ts';

/** What one calls a slide in a file of notes. */
export type TitleOf = (id: string) => string;

/** The edits of a lesson as one Markdown file, slide by slide, to be put into the lesson. */
export function writeNotesFile(title: string, edits: LocalEdits, titleOf: TitleOf): string {
  const slides = [...edits].map(([id, { words }]) => `## ${titleOf(id)}\n\nNote:\n${words}\n`);
  return [`# ${title}\n`, ...slides].join('\n');
}
