import type { Problem } from '../problem.ts';
import type { Ignore } from './lesson.ts';
import type { SlideDraft } from './slide/draft.ts';

/** So many problems of one lesson are told; more help nobody. */
const mostTold = 200;

/** Leaves out the problems that `<!-- lectern-ignore: … -->` silences, and puts the others in order. */
export function silence(
  problems: readonly Problem[],
  drafts: readonly SlideDraft[],
  firstLine: number,
): readonly Problem[] {
  const everywhere = new Set(leadingRules(drafts[0]));
  const kept = problems
    .filter(({ rule, line }) => {
      if (everywhere.has(rule)) return false;
      const slide = drafts.findLast(({ from }) => from + firstLine < line);
      return slide?.ignored.every((ignored) => ignored.rule !== rule) ?? true;
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const extra = kept.length - mostTold;
  const last = kept[mostTold];
  if (extra <= 0 || last === undefined) return kept;
  const message = `There are ${extra} more problems in this lesson, which are not listed.`;
  return [...kept.slice(0, mostTold), { ...last, rule: 'many-problems', level: 'hint', message }];
}

/** What authors silence, with the lines of the file, for rules that are applied later. */
export function ignoresOf(drafts: readonly SlideDraft[], firstLine: number): readonly Ignore[] {
  return drafts.flatMap(({ ignored }, index) =>
    ignored.map(({ rule, line, leads }) => ({
      rule,
      line: line + firstLine + 1,
      scope: index === 0 && leads ? 'lesson' : 'slide',
    })),
  );
}

function leadingRules(draft: SlideDraft | undefined): readonly string[] {
  return (draft?.ignored ?? []).filter(({ leads }) => leads).map(({ rule }) => rule);
}
