import type { StateCore } from 'markdown-it';
import { answersIn, verdictLine } from './quiz-words.ts';
import { childrenOf, copyToken, type Branch } from './token-tree.ts';

/** Gives verdicts that stand on the next line of an option, without a list of their own, a paragraph of their own. */
export function splitVerdicts(state: StateCore): void {
  for (let index = 0; index < state.tokens.length; index++) {
    const [item, open, words, close] = state.tokens.slice(index, index + 4);
    if (item?.type !== 'list_item_open' || words?.type !== 'inline') continue;
    if (open === undefined || close === undefined) continue;
    const at = verdictLine(words.content);
    if (at < 0) continue;
    const verdict = [open, words, close].map((token) => copyToken(state, token));
    if (verdict[1] !== undefined) verdict[1].content = words.content.slice(at + 1);
    words.content = words.content.slice(0, at);
    state.tokens.splice(index + 4, 0, ...verdict);
  }
}

/**
 * Reads `Answer: B` from the paragraph after the options, and moves it under the option it names, so that the answer
 * does not show before the question is answered.
 */
export function takeAnswerLine(state: StateCore, list: Branch): readonly number[] {
  const [open, words] = state.tokens.slice(list.end + 1, list.end + 3);
  if (open?.type !== 'paragraph_open' || words === undefined) return [];
  const items = childrenOf(state.tokens, list);
  const right = answersIn(words.content).filter((key) => key < items.length);
  const named = items[right[0] ?? -1];
  if (named === undefined) return [];
  const answer = state.tokens.splice(list.end + 1, 3);
  answer[0]?.attrSet('data-verdict', '');
  for (const token of answer) token.meta = { why: true };
  state.tokens.splice(named.end, 0, ...answer);
  return right;
}
