import { didYouMean, quoted } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Rules that an author silences and that do not exist, so that nothing is silenced. */
export function unknownIgnores(known: readonly string[]): Rule {
  return {
    name: 'ignore-unknown',
    level: 'warning',
    about: 'A comment silences a rule that does not exist.',
    check: ({ lesson }) =>
      lesson.ignores
        .filter(({ rule }) => rule !== 'ignore-unknown' && !known.includes(rule))
        .map(({ rule, line }) => ({
          line,
          column: 1,
          message: `There is no rule ${quoted(rule)}, so nothing is silenced.${didYouMean(rule, known) || ' `lectern check --rules` lists them.'}`,
        })),
  };
}
