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
    'The front matter lacks its first line. Write --- above the first key, and nothing before it.',
  ],
  toml: [
    'warning',
    'This front matter is TOML. Write it as YAML: key: value, between --- and ---.',
  ],
  json: ['warning', 'This front matter stands between ;;;. Write --- instead.'],
} as const;

/** What is to be said of the marks around the front matter. */
export function formFindings({ form, start }: FrontBlock): readonly Finding[] {
  if (form === 'fenced' && start === 0) return [];
  const [level, message] = said[form];
  return [{ rule: 'front-matter-form', level, message, line: start, column: 1 }];
}
