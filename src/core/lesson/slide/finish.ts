import { prose as english } from '../../words/en/prose.ts';
import { chosenLayouts } from '../layouts.ts';
import type { Slide } from '../lesson.ts';
import { createSlideIds } from './ids.ts';
import type { SlideWork } from './work.ts';

/** The slides as everyone else sees them. Lines of drafts count from 0 behind the front matter. */
export function finishSlides(works: readonly SlideWork[], firstLine: number): readonly Slide[] {
  const idOf = createSlideIds();
  return works.map((work, index) => {
    const { draft, outline, definitions, reading } = work;
    const { title, shape, quiz, steps, words } = reading;
    return {
      number: index + 1,
      id: idOf(title ?? firstWords(outline.source)),
      title,
      line: firstLine + draft.line + 1,
      source: isEmpty(work) ? english.emptyLesson : outline.source,
      definitions,
      settings: draft.settings,
      notes: draft.notes,
      shape,
      layouts: chosenLayouts(shape, quiz !== undefined, draft.settings.layout),
      steps,
      words,
      quiz,
    };
  });
}

/** Whether nothing would be seen of a slide. */
export function isEmpty({ draft, outline }: SlideWork): boolean {
  return outline.source === '' && draft.settings.background === undefined;
}

function firstWords(source: string): string | undefined {
  const words = source.slice(0, 400).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.length === 0 ? undefined : words.slice(0, 6).join(' ');
}
