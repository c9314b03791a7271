import { measuredRules } from './fit.ts';
import { unknownIgnores } from './ignores.ts';
import { readingRules } from './reading-rules.ts';
import type { Rule, RuleAbout } from './rule.ts';
import { rules } from './rules.ts';

const known = [...readingRules, ...rules, ...measuredRules].map(({ name }) => name);

/** What is checked in every lesson beside what reading it found already. */
export const lessonRules: readonly Rule[] = [...rules, unknownIgnores(known)];

/** Every rule that an author can be told of and can silence, each once, by name. */
export const catalogue: readonly RuleAbout[] = listOnce([
  ...readingRules,
  ...lessonRules,
  ...measuredRules,
]);

/** A rule that both reading and checking find is told by reading first. */
function listOnce(all: readonly RuleAbout[]): readonly RuleAbout[] {
  const byName = new Map([...all].reverse().map((rule) => [rule.name, rule]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
