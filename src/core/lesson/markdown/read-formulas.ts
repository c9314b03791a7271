import type { Slide } from '../lesson.ts';
import { parseMarkdown } from '../render-tree.ts';
import { placed, type Located } from './located.ts';

/** A formula as written, with its place in the file of the lesson. */
export interface Formula extends Located {
  readonly tex: string;
}

/** The formulas of a slide, for those who know whether TeX understands them. */
export function formulasIn(slide: Slide): readonly Formula[] {
  if (!slide.source.includes('$')) return [];
  const { tokens } = parseMarkdown(slide.source, {
    kind: 'lesson',
    quiz: false,
    mark: '',
    definitions: '',
  });
  const found = placed(tokens, slide, ({ type, content }) => {
    const isFormula = type === 'math_inline' || type === 'math_block';
    return isFormula ? [{ tex: content, words: [content.split('\n')[0] ?? ''] }] : [];
  });
  return found.map(({ tex, line, column }) => ({ tex, line, column }));
}
