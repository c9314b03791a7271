import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';
import type { CodeToken, CodeTokenKind, RenderTools } from '../../core/lesson/tools.ts';

/** Colours code by its language; undefined for a language that is not known or was not loaded. */
export type Highlight = RenderTools['highlight'];

const kinds: Readonly<Record<string, CodeTokenKind>> = {
  'token-comment': 'comment',
  'token-keyword': 'keyword',
  'token-string': 'string',
  'token-string-expression': 'string',
  'token-number': 'number',
  'token-function': 'function',
  'token-parameter': 'parameter',
  'token-constant': 'constant',
  'token-punctuation': 'punctuation',
  'token-link': 'link',
};

/** The colours are names of what a run is; the stylesheets say how each looks. */
const theme = createCssVariablesTheme({ name: 'lectern', variablePrefix: '--', fontStyle: false });
const numbers = { scope: 'constant.numeric', settings: { foreground: 'var(--token-number)' } };
const named = { ...theme, tokenColors: [...(theme.tokenColors ?? []), numbers] };

/** Longer code, or a longer line, is left plain: it is data, and colouring it would hold up the build. */
const longest = { code: 200_000, line: 4_000 };

/**
 * Loads the grammars of these languages and answers a function that colours code at once, without waiting. Names that
 * Shiki does not know are passed over: their code stays plain.
 */
export async function createHighlighter(languages: readonly string[]): Promise<Highlight> {
  const known = [...new Set(languages)].filter(isBundled);
  const shiki = await createHighlighterCore({
    themes: [named],
    langs: known.map((name) => bundledLanguages[name]),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const loaded = new Set<string>(shiki.getLoadedLanguages());
  return (code, language) => {
    if (!loaded.has(language) || isTooLong(code)) return undefined;
    // Without a limit of time, which a busy machine meets in the middle of a line: the rest would have one colour.
    const options = { lang: language, theme: 'lectern', tokenizeTimeLimit: 0 };
    const { tokens } = shiki.codeToTokens(code, options);
    return tokens.map((line) => joined(line.map(({ content, color }) => run(content, color))));
  };
}

function isBundled(name: string): name is keyof typeof bundledLanguages {
  return Object.hasOwn(bundledLanguages, name);
}

function isTooLong(code: string): boolean {
  return code.length > longest.code || code.split('\n').some((line) => line.length > longest.line);
}

function run(text: string, color: string | undefined): CodeToken {
  const name = /^var\(--([\w-]+)\)$/.exec(color ?? '')?.[1] ?? '';
  return { text, kind: Object.hasOwn(kinds, name) ? (kinds[name] ?? 'plain') : 'plain' };
}

/** Neighbours of one kind as one run, so that the page carries fewer elements. */
function joined(line: readonly CodeToken[]): readonly CodeToken[] {
  const runs: CodeToken[] = [];
  for (const token of line) {
    const last = runs.at(-1);
    if (last?.kind === token.kind)
      runs[runs.length - 1] = { ...last, text: last.text + token.text };
    else runs.push(token);
  }
  return runs;
}
