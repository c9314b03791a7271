import type { Rule } from './rule.ts';

/** Headings with nothing in them. */
export const emptyHeadings: Rule = {
  name: 'empty-heading',
  level: 'warning',
  about: 'A heading has no words.',
  check: ({ slides }) =>
    slides.flatMap(({ slide, tokens }) =>
      tokens.flatMap((token, index) =>
        token.type === 'heading_open' && tokens[index + 1]?.content.trim() === ''
          ? [
              {
                line: slide.line + (token.map?.[0] ?? 0),
                column: 1,
                message: 'This heading has no words: write them, or take the # away.',
              },
            ]
          : [],
      ),
    ),
};
