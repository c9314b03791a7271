import type { Problem } from '../problem.ts';
import type { HeadingPlace } from './reading.ts';

/** Headings that leave out a level, as `###` and then `#####`: readers who listen miss the one between. */
export function skippedLevels(file: string, headings: readonly HeadingPlace[]): readonly Problem[] {
  return headings.flatMap(({ level, line }, index) => {
    const before = headings[index - 1]?.level ?? level;
    if (level <= before + 1) return [];
    const message = `This heading is ${level - before} levels below the one before it. Write ${'#'.repeat(before + 1)} instead of ${'#'.repeat(level)}.`;
    return [{ file, line, column: 1, rule: 'heading-skip', level: 'hint' as const, message }];
  });
}
