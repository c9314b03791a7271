import { h, isElement, text, type ElementContent, type Parent } from './tree.ts';

/** Names that keep to one line: three parts or more between hyphens, the first with a capital. */
const name = /\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+){2,}/gu;
/** The longest name that is kept on one line. */
const longest = 28;

const acts =
  /\b(?:click(?:ing)?|choos(?:e|ing)|select(?:ing)?|press(?:ing)?|tap|open|go to|navigate to|under|find|locate|expand|tick|check|enable|toggle|switch to|hit)\b/i;
/** Words in quotes, with no more than 40 characters; the quotes are not those of an apostrophe. */
const quoted =
  /(?<![\p{L}\d])(?:'([^'\n]{1,40})'|"([^"\n]{1,40})"|‘([^’\n]{1,40})’|“([^”\n]{1,40})”)(?![\p{L}\d])/gu;

/** Elements whose text is no prose. */
const skipped = new Set(['code', 'pre', 'math', 'svg']);

/** Without one of these there is nothing special in a text. */
const special = /[-'"‘“]/;

/** Sets what is special in running text: names that do not break, and, in hands-on lessons, the words on buttons. */
export function setWords(parent: Parent, handsOn: boolean): void {
  if (isElement(parent) && skipped.has(parent.tagName)) return;
  let acted = false;
  const children: ElementContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'text' && !special.test(node.value)) {
      children.push(node);
      acted = handsOn && actsAtEnd(node.value, acted);
    } else if (node.type === 'text') {
      const pieces = handsOn ? keyCaps(node.value, acted) : [node];
      children.push(
        ...pieces.flatMap((piece) => (piece.type === 'text' ? names(piece.value) : [piece])),
      );
      acted = handsOn && actsAtEnd(node.value, acted);
    } else if (isElement(node)) {
      setWords(node, handsOn && node.tagName !== 'a');
      children.push(node);
    }
  }
  parent.children = children;
}

function names(value: string): ElementContent[] {
  if (!value.includes('-')) return [text(value)];
  return between(value, name, ([whole]) =>
    whole.length > longest ? undefined : h('span', { className: ['nb'] }, [text(whole)]),
  );
}

/** Quoted words in a sentence in which something is clicked or chosen before them. */
function keyCaps(value: string, acted: boolean): ElementContent[] {
  if (!/['"‘“]/.test(value)) return [text(value)];
  return between(value, quoted, (match) => {
    const before = value.slice(0, match.index);
    const sentence = /[.!?]\s+(?=[\p{Lu}\d])/u.test(before) ? sentenceEnd(before) : before;
    const carried = sentence === before && acted;
    if (!carried && !acts.test(sentence)) return undefined;
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const quote = (mark: string): ElementContent =>
      h('span', { className: ['quote'] }, [text(mark)]);
    return h('span', { className: ['ui'] }, [
      quote(match[0][0] ?? ''),
      text(words),
      quote(match[0].at(-1) ?? ''),
    ]);
  });
}

function sentenceEnd(value: string): string {
  return value.split(/[.!?]\s+(?=[\p{Lu}\d])/u).at(-1) ?? value;
}

/** The last sentence of a text acts, so that quotes in the next piece of the same sentence are words on buttons too. */
function actsAtEnd(value: string, acted: boolean): boolean {
  const last = sentenceEnd(value);
  if (/[.!?]\s*$/.test(last)) return false;
  return acts.test(last) || (last === value && acted);
}

/** Cuts a text at the matches of a pattern, and puts elements in their place where `make` answers one. */
function between(
  value: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => ElementContent | undefined,
): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(pattern)) {
    const made = make(match);
    if (made === undefined) continue;
    if (match.index > done) pieces.push(text(value.slice(done, match.index)));
    pieces.push(made);
    done = match.index + match[0].length;
  }
  if (done < value.length) pieces.push(text(value.slice(done)));
  return pieces;
}
