import { readNotes } from '../../../core/lesson/notes/parts.ts';
import { parseLesson } from '../../../core/lesson/parse.ts';
import { renderNotes } from '../../../core/lesson/render.ts';
import type { RenderTools } from '../../../core/lesson/tools.ts';
import type { SlideNotes } from '../../../core/page/notes.ts';
import { loadWords, ui } from '../../parts/ui.ts';

/** Markdown written in this browser → notes as they are shown, through the same sanitiser as all others. */
export async function renderWords(slide: number, words: string): Promise<SlideNotes> {
  await loadWords('page');
  // Code stays plain, formulas as they are written, and files of the course are not named.
  const nothing = (): undefined => undefined;
  const tools: RenderTools = { highlight: nothing, math: nothing, file: nothing, prose: ui.prose };
  const lesson = parseLesson('', '');
  const notes = readNotes([words]);
  const html = lesson.slides.flatMap((empty) => renderNotes({ ...empty, notes }, lesson, tools));
  const parts = notes.parts.map(({ step }, index) => ({ step, html: html[index] ?? '' }));
  return { slide, source: words, parts };
}
