import type { LocalEdits } from './edits.ts';

/** What one calls a slide in a file of notes. */
export type TitleOf = (id: string) => string;

/** The edits of a lesson as one Markdown file, slide by slide, to be put into the lesson. */
export function writeNotesFile(title: string, edits: LocalEdits, titleOf: TitleOf): string {
  const slides = [...edits].map(([id, { words }]) => `## ${titleOf(id)}\n\nNote:\n${words}\n`);
  return [`# ${title}\n`, ...slides].join('\n');
}

/** Hands a text over as a file. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
