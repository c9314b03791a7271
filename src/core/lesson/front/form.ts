import type { Finding } from '../finding.ts';
import type { FrontBlock } from './block.ts';

const said = {
  fenced: [
    'hint',
    'Empty lines stand above the front matter; other tools will not find it. Remove them.',
  ],
  unclosed: [
    'error',
    'The front matter is never closed. Write --- in the line below its last key.',
  ],
  unopened: [
    'warning',
    'The keys of the lesson lack their first line. Write --- above them, as the first line of the file.',
  ],
  toml: [
    'warning',
    'This front matter is TOML. Write it as YAML: key: value, between --- and ---.',
  ],
  json: ['warning', 'This front matter stands between ;;;. Write --- instead.'],
} as const;

/** What is to be said of the marks around the front matter. */
export function formFindings({ form, start, from }: FrontBlock): readonly Finding[] {
  if (form === 'fenced' && start === 0) return [];
  const [level, words] = said[form];
  const named = form === 'unopened' && from > start;
  const message = named ? `${words} The file name above them was left out.` : words;
  return [{ rule: 'front-matter-form', level, message, line: start, column: 1 }];
}
