import type { RenderTools } from '../../core/lesson/tools.ts';
import type { Highlight } from './highlight.ts';

/** Colours code in these languages. Without any the highlighter, which is large, is not even loaded. */
export async function loadHighlight(languages: readonly string[]): Promise<Highlight> {
  if (languages.length === 0) return () => undefined;
  const { createHighlighter } = await import('./highlight.ts');
  return createHighlighter([...new Set(languages)].sort());
}

/** Sets formulas, when there are any: what sets them is large too. */
export async function loadMath(used: boolean): Promise<RenderTools['math']> {
  if (!used) return () => undefined;
  const { renderMath } = await import('./math.ts');
  return renderMath;
}
