/** A run of words of some notes, long enough to be told from what others may write too. */
export interface NoteRun {
  /** Whose notes they are, for a message: a file and a slide. */
  readonly owner: string;
  readonly words: readonly string[];
}

/** Finds runs of words in texts. */
export interface RunFinder {
  /** The first run that stands in a text; undefined when none does. */
  find(text: string): NoteRun | undefined;
  /** All runs in the finder but those that stand in these texts. */
  without(texts: Iterable<string>): RunFinder;
}

/** Words in a run. Eight in a row are hardly ever written twice, unless one copies the other. */
export const runLength = 8;
/** Letters a run has at least; short words in a row are no sign of anything. */
const leastLetters = 30;

/** Cuts notes into runs, one after the other and one at their end. Notes of fewer words have none. */
export function cutRuns(owner: string, text: string): readonly NoteRun[] {
  const words = wordsIn(text);
  const starts: number[] = [];
  for (let at = 0; at + runLength <= words.length; at += runLength) starts.push(at);
  if (words.length > runLength) starts.push(words.length - runLength);
  return starts
    .map((at) => ({ owner, words: words.slice(at, at + runLength) }))
    .filter((run) => run.words.join('').length >= leastLetters);
}

/** Makes a finder. Looking takes a single pass over a text, however many runs there are. */
export function createRunFinder(runs: readonly NoteRun[]): RunFinder {
  const byStart = new Map<string, NoteRun[]>();
  for (const run of runs) {
    const start = startOf(run.words, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), run]);
  }
  const findAll = function* (text: string): Generator<NoteRun> {
    const words = wordsIn(text);
    for (let at = 0; at + runLength <= words.length; at++)
      for (const run of byStart.get(startOf(words, at)) ?? [])
        if (run.words.every((word, index) => word === words[at + index])) yield run;
  };
  return {
    find: (text) => (runs.length === 0 ? undefined : findAll(text).next().value),
    without(texts) {
      const there = new Set<NoteRun>();
      if (runs.length > 0)
        for (const text of texts) for (const run of findAll(text)) there.add(run);
      return createRunFinder(runs.filter((run) => !there.has(run)));
    },
  };
}

/** The text of HTML, then the words in its attributes; where tags stood, words go on. */
export function wordsOfHtml(html: string): string {
  const inside: string[] = [];
  const text = html.replace(/<[^<>]*>/g, (tag) => {
    for (const [, value = ''] of tag.matchAll(/="([^"]*)"/g)) inside.push(value);
    return ' ';
  });
  return `${text}\n${inside.join('\n')}`.replace(/&#?\w+;|\\u[\da-f]{4}|\\[nrt]/gi, ' ');
}

function startOf(words: readonly string[], at: number): string {
  return `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
