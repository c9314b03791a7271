import { nearest, quoted } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Languages that lessons name most, by the names that are close to misspelt ones. */
const languages =
  `bash shell powershell batch console python javascript typescript jsx tsx java kotlin scala swift rust golang ruby perl
  haskell elixir erlang clojure csharp fsharp cpp objective-c json jsonc yaml toml html css scss sass less markdown latex
  xml svg graphql docker dockerfile makefile cmake terraform nginx apache ini properties diff text plaintext mermaid regex
  matlab julia lua php vue svelte astro prisma solidity http sql mysql plsql`.split(/\s+/);

/** Shorter names are too near to each other. */
const shortest = 5;

/** Languages of code that were probably misspelt, so that the code has no colours. */
export const codeLanguages: Rule = {
  name: 'code-language',
  level: 'hint',
  about: 'The language of a piece of code is probably misspelt.',
  check: ({ slides }) =>
    slides.flatMap(({ slide, tokens }) =>
      tokens.flatMap((token) => {
        const name = token.type === 'fence' ? (/^[\w#+-]+/.exec(token.info.trim())?.[0] ?? '') : '';
        const meant = isWord(name) ? nearest(name, languages) : undefined;
        if (meant === undefined) return [];
        const message = `This code has no colours: there is no language ${quoted(name)}. Did you mean “${meant}”?`;
        return [{ line: slide.line + (token.map?.[0] ?? 0), column: 1, message }];
      }),
    ),
};

function isWord(name: string): boolean {
  return name.length >= shortest && !languages.includes(name.toLowerCase());
}
