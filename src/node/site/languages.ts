import type { Lesson } from '../../core/lesson/lesson.ts';
import type { RenderTools } from '../../core/lesson/tools.ts';
import type { Problem } from '../../core/problem.ts';
import type { Highlight } from './highlight.ts';

/** Colours code in these languages. Without any the highlighter, which is large, is not even loaded. */
export async function loadHighlight(languages: readonly string[]): Promise<Highlight> {
  if (languages.length === 0) return () => undefined;
  const { createHighlighter } = await import('./highlight.ts');
  return createHighlighter([...new Set(languages)].sort());
}

/** Sets the formulas of a course, and tells those that cannot be set. */
export interface Formulas {
  readonly render: RenderTools['math'];
  readonly check: (lesson: Lesson) => readonly Problem[];
}

/** Loads what sets formulas when there are any: it is large too. */
export async function loadFormulas(used: boolean): Promise<Formulas> {
  if (!used) return { render: () => undefined, check: () => [] };
  const { renderMath } = await import('./math.ts');
  const { mathProblems } = await import('./math-problems.ts');
  return { render: renderMath, check: mathProblems };
}
