import type { CheckedSlide, Finding, Rule } from './rule.ts';

/** Headings that leave out a level, so that an outline has holes. */
export const headingSkips: Rule = {
  name: 'heading-skip',
  level: 'warning',
  about: 'A heading is more than one level below the one before it.',
  check: ({ slides }) => slides.flatMap(skipsOn),
};

function skipsOn({ slide, tokens }: CheckedSlide): readonly Finding[] {
  const headings = tokens
    .filter(({ type, level }) => type === 'heading_open' && level === 0)
    .map(({ tag, map }) => ({ level: Number(tag.slice(1)), line: slide.line + (map?.[0] ?? 0) }));
  return headings.flatMap(({ level, line }, index) => {
    const above = headings[index - 1]?.level ?? level;
    if (level <= above + 1) return [];
    const message = `This heading skips a level: after ${hashes(above)} comes ${hashes(above + 1)}, not ${hashes(level)}.`;
    return [{ line, column: 1, message }];
  });
}

function hashes(level: number): string {
  return '#'.repeat(level);
}

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
