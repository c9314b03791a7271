import { expect, it } from 'vitest';
import { formatAnnotation } from './check-formats.ts';

it('writes what GitHub reads', () => {
  const problem = {
    file: 'a/1, first.md',
    line: 3,
    column: 1,
    level: 'hint',
    rule: 'image-alt',
    message: '100% wordless',
  } as const;
  expect(formatAnnotation(problem, 'slides')).toBe(
    '::notice file=slides/a/1%2C first.md,line=3,col=1,title=image-alt::100%25 wordless',
  );
});
