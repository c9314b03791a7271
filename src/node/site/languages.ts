import type { Highlight } from './highlight.ts';

/** Colours code in these languages. Without any the highlighter, which is large, is not even loaded. */
export async function loadHighlight(languages: readonly string[]): Promise<Highlight> {
  if (languages.length === 0) return () => undefined;
  const { createHighlighter } = await import('./highlight.ts');
  return createHighlighter([...new Set(languages)].sort());
}
