/** What a line such as `**Incorrect**: too slow.` says: the verdict, its words as written, and what follows them. */
export interface Verdict {
  readonly right: boolean;
  /** `Incorrect: `, without emphasis. */
  readonly words: string;
  /** How many characters of the line they take. */
  readonly length: number;
}

const verdict =
  /^(?:\*\*|__|\*|_)?(correct|incorrect|right|wrong)(?:\*\*|__|\*|_)?[ \t]*:(?:\*\*|__|\*|_)?(?:\s+|$)/i;
const letter = /^(?:\*\*|__)?\(?([A-Za-z])[).:](?:\*\*|__)?[ \t]+/;
const answer =
  /^(?:\*\*|__|_|\*)?(?:the )?(?:correct |right )?answers?(?: is| are)?[ \t]*:?(?:\*\*|__|_|\*)?[ \t]*:?[ \t]*(?:\*\*|__)?([A-Z](?:(?:\s*,\s*|\s*&\s*|\s+and\s+)[A-Z])*)(?![A-Za-z])/i;

/** The verdict at the start of a paragraph, if there is one. */
export function readVerdict(line: string): Verdict | undefined {
  const [start, word] = verdict.exec(line) ?? [];
  if (start === undefined || word === undefined) return undefined;
  return { right: /^(correct|right)$/i.test(word), words: `${word}: `, length: start.length };
}

/** Where the verdict begins in a paragraph whose first lines are the option: after a line break; -1 when there is none. */
export function verdictLine(content: string): number {
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
    if (readVerdict(content.slice(at + 1)) !== undefined) return at;
  }
  return -1;
}

/** How many characters `B) ` takes at the start of option 1, `C. ` of option 2; 0 when the letter is another or none. */
export function letterLength(line: string, key: number): number {
  const [start, found] = letter.exec(line) ?? [];
  if (start === undefined || found === undefined) return 0;
  return found.toUpperCase().charCodeAt(0) - 65 === key ? start.length : 0;
}

/** The options that a line such as `Answer: B` or `Correct answers: A and C` names. */
export function answersIn(line: string): readonly number[] {
  const [, letters = ''] = answer.exec(line) ?? [];
  const named = letters.replace(/\band\b/gi, ' ').match(/[A-Z]/gi) ?? [];
  return named.map((each) => each.toUpperCase().charCodeAt(0) - 65);
}
