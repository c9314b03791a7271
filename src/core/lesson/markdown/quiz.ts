import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it';
import type { Quiz } from '../quiz.ts';
import { splitVerdicts, takeAnswerLine } from './quiz-lines.ts';
import { letterLength, readVerdict } from './quiz-words.ts';
import { branches, childrenOf, closingIndex, type Branch } from './token-tree.ts';

const boxed = /^\[([ xX])\](?:[ \t]+|$)/;

/** One option while its marks are read. */
interface Option {
  readonly item: Token;
  readonly words: Token;
  readonly box: string | undefined;
  readonly lettered: boolean;
  /** What its explanations say; undefined when there are none. */
  readonly right: boolean | undefined;
}

/**
 * Quizzes: the first list of a slide whose items carry `Correct:` or `Incorrect:`, or ticked and open boxes, or, where
 * a question is expected, letters in order. The list is marked `data-quiz`, its items `data-right`, explanations
 * `data-verdict` with the word that was there; letters and boxes are taken off. `env.quiz` set to false leaves lists as
 * they are.
 */
export function quizzes(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'quiz', markQuiz);
}

/** The quiz that parsing found in these tokens. */
export function quizIn(tokens: readonly Token[], title: string | undefined): Quiz | undefined {
  const list = branches(tokens, 0, tokens.length).find(
    ({ token }) => token.meta?.['quiz'] === true,
  );
  if (list === undefined) return undefined;
  const heading = tokens.findIndex(({ type }) => type === 'heading_open');
  const before = tokens.slice(0, list.start);
  const question = wordsOf(before.filter((_, index) => index !== heading + 1));
  const options = childrenOf(tokens, list).map((item, key) => {
    const inside = tokens.slice(item.start + 1, item.end);
    const explanation = wordsOf(inside.filter(isReason));
    return {
      key,
      text: wordsOf(inside.filter((token) => !isReason(token))),
      right: item.token.attrGet('data-right') === 'true',
      explanation: explanation === '' ? undefined : explanation,
    };
  });
  return { question: question === '' ? (title ?? '') : question, options };
}

function isReason(token: Token): boolean {
  return token.meta?.['why'] === true;
}

function wordsOf(tokens: readonly Token[]): string {
  const parts = tokens.flatMap(({ type, content, info, markup }) => {
    if (type === 'fence') return [`${markup}${info}\n${content}${markup}`];
    return type === 'inline' && content !== '' ? [content] : [];
  });
  return parts.join('\n\n');
}

function markQuiz(state: StateCore): void {
  const { tokens } = state;
  if (state.env['quiz'] === false) return;
  const expected = expectsQuestion(tokens, state.env);
  splitVerdicts(state);
  for (const list of branches(tokens, 0, tokens.length)) {
    if (!/^(bullet|ordered)_list_open$/.test(list.token.type)) continue;
    const options = optionsOf(tokens, list);
    const right = rightOptions(options, { expected, handsOn: state.env['kind'] === 'hands-on' });
    if (right === undefined) continue;
    const answered = right.length > 0 ? right : takeAnswerLine(state, list);
    mark(list.token, options, answered);
    markReasons(tokens, list);
    return;
  }
}

function expectsQuestion(tokens: readonly Token[], env: Env): boolean {
  const heading = tokens.findIndex(({ type }) => type === 'heading_open');
  const title = heading < 0 ? '' : (tokens[heading + 1]?.content ?? '');
  return env['kind'] === 'quiz' || /^question\b/i.test(title);
}

/** The items of a list as options; none when an item does not begin with words. */
function optionsOf(tokens: readonly Token[], list: Branch): readonly Option[] {
  const options = childrenOf(tokens, list).map((branch, key) => {
    const words = tokens[branch.start + 2];
    if (tokens[branch.start + 1]?.type !== 'paragraph_open' || words === undefined)
      return undefined;
    const reasons = tokens.slice(branch.start + 3, branch.end).flatMap((token) => {
      return token.type === 'inline' ? (readVerdict(token.content) ?? []) : [];
    });
    return {
      item: branch.token,
      words,
      box: boxed.exec(words.content)?.[1],
      lettered: letterLength(words.content, key) > 0,
      right: reasons[0]?.right,
    };
  });
  const found = options.filter((option) => option !== undefined);
  return found.length === options.length && found.length > 1 ? found : [];
}

/** The options said to be right; empty for a question without an answer, undefined when the list is no question. */
function rightOptions(
  options: readonly Option[],
  place: { readonly expected: boolean; readonly handsOn: boolean },
): readonly number[] | undefined {
  if (options.length === 0) return undefined;
  if (options.some(({ right }) => right !== undefined))
    return options.flatMap(({ right }, key) => (right === true ? [key] : []));
  if (options.every(({ box }) => box !== undefined)) {
    const ticked = options.flatMap(({ box }, key) => (box === ' ' ? [] : [key]));
    const mixed = ticked.length > 0 && ticked.length < options.length && !place.handsOn;
    return mixed || place.expected ? ticked : undefined;
  }
  return place.expected && options.every(({ lettered }) => lettered) ? [] : undefined;
}

function mark(list: Token, options: readonly Option[], right: readonly number[]): void {
  const lettered = options.every((option) => option.lettered);
  list.attrSet('data-quiz', right.length > 1 ? 'multiple' : 'single');
  list.meta = { quiz: true };
  options.forEach(({ item, words }, key) => {
    item.attrSet('data-right', String(right.includes(key)));
    words.content = words.content.replace(boxed, '');
    if (lettered) words.content = words.content.slice(letterLength(words.content, key));
  });
}

/** Takes the verdicts off the explanations of a list, and marks their paragraphs with them. */
function markReasons(tokens: readonly Token[], list: Branch): void {
  for (let index = list.start; index < list.end; index++) {
    const paragraph = tokens[index];
    const words = tokens[index + 1];
    if (paragraph?.type !== 'paragraph_open' || words?.type !== 'inline') continue;
    const verdict = readVerdict(words.content);
    if (verdict === undefined || tokens[index - 1]?.attrGet('data-right') != null) continue;
    paragraph.attrSet('data-verdict', verdict.words);
    words.content = words.content.slice(verdict.length);
    const inItem = tokens[index - 1]?.type === 'list_item_open';
    const end = closingIndex(tokens, inItem ? index - 1 : index);
    for (const token of tokens.slice(index, end + 1)) {
      if (token.type.startsWith('paragraph_')) token.hidden = false;
      else token.meta = { ...token.meta, why: true };
    }
  }
}
